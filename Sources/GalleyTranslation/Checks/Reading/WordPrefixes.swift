/// Words or signs with what they stand for, found where they begin or end: the longest of those that fit.
final class WordPrefixes<Value: Sendable>: Sendable {
    /// A word by its place among the letters of all.
    private struct Entry: Sendable {
        let start: Int
        let count: Int
        /// The place of what it stands for.
        let value: Int
    }

    private let letters: [UInt8]
    private let values: [Value]
    /// The longest first among those with the same first byte, and the same by their last.
    private let (beginnings, endings): ([Entry], [Entry])
    /// For each byte where the words with it are among them.
    private let (byFirst, byLast): ([Range<Int>], [Range<Int>])

    /// - Parameter words: in the small letters of `TermFolding`, none empty.
    init(_ words: some Sequence<(key: String, value: Value)>) {
        var (entries, letters, values) = ([Entry](), [UInt8](), [Value]())
        for (word, value) in words where !word.isEmpty {
            entries.append(Entry(start: letters.count, count: word.utf8.count, value: values.count))
            letters += word.utf8
            values.append(value)
        }
        entries.sort { $0.count > $1.count }
        (self.letters, self.values) = (letters, values)
        (beginnings, byFirst) = Self.grouped(entries) { [letters] in letters[$0.start] }
        (endings, byLast) = Self.grouped(entries) { [letters] in letters[$0.start + $0.count - 1] }
    }

    private static func grouped(_ entries: [Entry], by byte: (Entry) -> UInt8) -> ([Entry], [Range<Int>]) {
        var groups = [[Entry]](repeating: [], count: 256)
        for entry in entries { groups[Int(byte(entry))].append(entry) }
        var start = 0
        let ranges = groups.map { group in
            defer { start += group.count }
            return start..<start + group.count
        }
        return (groups.flatMap(\.self), ranges)
    }

    /// The longest word that begins at an offset and passes a test, and where it ends.
    func match(at start: Int, in bytes: [UInt8], where fits: (Range<Int>) -> Bool = { _ in true }) -> (Value, Int)? {
        guard start < bytes.count else { return nil }
        for place in byFirst[Int(bytes[start])] {
            let entry = beginnings[place]
            let end = start + entry.count
            if end <= bytes.count, stands(entry, at: start, in: bytes), fits(start..<end) {
                return (values[entry.value], end)
            }
        }
        return nil
    }

    /// The longest word that ends at an offset and passes a test, and where it begins.
    func match(endingAt end: Int, in bytes: [UInt8], where fits: (Range<Int>) -> Bool = { _ in true }) -> (Value, Int)?
    {
        guard end > 0, end <= bytes.count else { return nil }
        for place in byLast[Int(bytes[end - 1])] {
            let entry = endings[place]
            let start = end - entry.count
            if start >= 0, stands(entry, at: start, in: bytes), fits(start..<end) {
                return (values[entry.value], start)
            }
        }
        return nil
    }

    @inline(__always)
    private func stands(_ word: Entry, at start: Int, in bytes: [UInt8]) -> Bool {
        for place in 0..<word.count where bytes[start &+ place] != letters[word.start &+ place] { return false }
        return true
    }
}

extension WordPrefixes where Value == Bool {
    /// Words alone.
    convenience init(_ words: [String]) { self.init(words.map { (key: $0, value: true) }) }
}
