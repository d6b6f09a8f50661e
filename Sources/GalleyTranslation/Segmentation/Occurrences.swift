/// Counts how often a number has come, for the few numbers of a paragraph and the many of a whole book in one.
struct Occurrences {
    private var few: [UInt64] = []
    private var many: [UInt64: Int] = [:]

    /// Takes a number in.
    /// - Returns: how often it has come by now.
    mutating func count(_ number: UInt64) -> Int {
        if few.count < Self.fewest {
            few.append(number)
            return few.reduce(0) { $0 + ($1 == number ? 1 : 0) }
        }
        if many.isEmpty { for earlier in few { many[earlier, default: 0] += 1 } }
        many[number, default: 0] += 1
        return many[number] ?? 1
    }

    /// So many are looked through faster than they are looked up.
    private static let fewest = 24
}
