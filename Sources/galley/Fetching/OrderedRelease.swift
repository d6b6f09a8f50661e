/// Gives results in the order of their numbers as long as what waits for an earlier one is little; beyond that the
/// earliest that are there go first, since memory must not grow with a list whose first page is slow.
struct OrderedRelease<Element> {
    private let mostCount: Int
    private let mostBytes: Int
    private var waiting: [Int: (element: Element, size: Int)] = [:]
    private var byteCount = 0
    private var next = 0

    init(mostCount: Int = 2_000, mostBytes: Int = 64 * 1_024 * 1_024) {
        self.mostCount = mostCount
        self.mostBytes = mostBytes
    }

    /// Takes a result and gives those whose turn has come.
    mutating func take(_ element: Element, number: Int, size: Int) -> [Element] {
        // Too late for its place: others that it held up have gone before it.
        if number < next { return [element] }
        waiting[number] = (element, size)
        byteCount += size
        var ready = run()
        while waiting.count > mostCount || byteCount > mostBytes, let earliest = waiting.keys.min() {
            next = max(next, earliest)
            if let late = remove(earliest) { ready.append(late) }
            next = max(next, earliest + 1)
            ready += run()
        }
        return ready
    }

    /// All that still waits, in order.
    mutating func rest() -> [Element] {
        waiting.keys.sorted().compactMap { remove($0) }
    }

    private mutating func run() -> [Element] {
        var ready: [Element] = []
        while let element = remove(next) {
            ready.append(element)
            next += 1
        }
        return ready
    }

    private mutating func remove(_ number: Int) -> Element? {
        guard let (element, size) = waiting.removeValue(forKey: number) else { return nil }
        byteCount -= size
        return element
    }
}
