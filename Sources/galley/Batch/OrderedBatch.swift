/// Works on many items at once and gives the results in the items' order, holding only a few at a time.
struct OrderedBatch {
    /// How many items are worked on at once.
    let jobs: Int

    /// Takes items until there are none, works on them and hands each result on.
    /// - Throws: what `next` or `take` throws; `work` speaks of its failures in its result.
    func run<Item: Sendable, Output: Sendable>(
        next: () throws -> Item?, work: @escaping @Sendable (Item) async -> Output,
        take: (Output) async throws -> Void
    ) async throws {
        if jobs == 1 {
            while let item = try next() { try await take(await work(item)) }
            return
        }
        var waiting: [Int: Output] = [:]
        var (given, taken) = (0, 0)
        try await withThrowingTaskGroup(of: (Int, Output).self) { group in
            func give() throws {
                while given - taken < jobs * 4, let item = try next() {
                    let number = given
                    given += 1
                    group.addTask { (number, await work(item)) }
                }
            }
            try give()
            while let (number, output) = try await group.next() {
                waiting[number] = output
                while let ready = waiting.removeValue(forKey: taken) {
                    taken += 1
                    try await take(ready)
                }
                try give()
            }
        }
    }
}
