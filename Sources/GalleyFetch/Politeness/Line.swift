/// What waits in line: taken at the front, added at the end, both at once.
struct Line<Element> {
    private var storage: [Element?] = []
    private var start = 0

    var isEmpty: Bool { start == storage.count }

    /// All that waits, first to last.
    var elements: [Element] { storage[start...].compactMap(\.self) }

    mutating func append(_ element: Element) { storage.append(element) }

    mutating func popFirst() -> Element? {
        guard start < storage.count else { return nil }
        let element = storage[start]
        storage[start] = nil
        start += 1
        if start >= 1_024, start * 2 >= storage.count {
            storage.removeFirst(start)
            start = 0
        }
        return element
    }
}
