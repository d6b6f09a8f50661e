/// Words or signs with what they stand for, found where they begin or end: the longest of those that fit.
struct WordPrefixes<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let bytes: [UInt8]
        let value: Value
    }

    /// By first byte, the longest first.
    private var beginnings = [[Entry]](repeating: [], count: 256)
    /// By last byte, the longest first.
    private var endings = [[Entry]](repeating: [], count: 256)

    /// - Parameter words: in the small letters of `TermFolding`, none empty.
    init(_ words: some Sequence<(key: String, value: Value)>) {
        let entries = words.map { Entry(bytes: Array($0.key.utf8), value: $0.value) }
            .sorted { $0.bytes.count > $1.bytes.count }
        for entry in entries {
            guard let first = entry.bytes.first, let last = entry.bytes.last else { continue }
            beginnings[Int(first)].append(entry)
            endings[Int(last)].append(entry)
        }
    }

    /// The longest word that begins at an offset and passes a test, and where it ends.
    func match(at start: Int, in bytes: [UInt8], where fits: (Range<Int>) -> Bool = { _ in true }) -> (Value, Int)? {
        guard start < bytes.count else { return nil }
        for entry in beginnings[Int(bytes[start])] {
            let end = start + entry.bytes.count
            if end <= bytes.count, bytes[start..<end].elementsEqual(entry.bytes), fits(start..<end) {
                return (entry.value, end)
            }
        }
        return nil
    }

    /// The longest word that ends at an offset and passes a test, and where it begins.
    func match(endingAt end: Int, in bytes: [UInt8], where fits: (Range<Int>) -> Bool = { _ in true }) -> (Value, Int)?
    {
        guard end > 0, end <= bytes.count else { return nil }
        for entry in endings[Int(bytes[end - 1])] {
            let start = end - entry.bytes.count
            if start >= 0, bytes[start..<end].elementsEqual(entry.bytes), fits(start..<end) {
                return (entry.value, start)
            }
        }
        return nil
    }
}

extension WordPrefixes where Value == Bool {
    /// Words alone.
    init(_ words: [String]) { self.init(words.map { (key: $0, value: true) }) }
}
