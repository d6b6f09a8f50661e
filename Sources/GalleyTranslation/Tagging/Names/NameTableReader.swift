/// Reads the hashes of a table's names in one pass: blanks and line breaks part the names, underscores and hyphens the
/// words of a name.
struct NameTableReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ table: StaticString) {
        bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    }

    /// The hash of the next name, as `NameHash.joined` makes it of its words; nil behind the last.
    mutating func next() -> UInt64? {
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A { index += 1 }
        guard index < bytes.count else { return nil }
        var phrase: UInt64?
        var (word, lead) = (NameHash(), UInt8(0))
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x20 || byte == 0x0A { break }
            if byte == 0x5F || byte == 0x2D {
                phrase = phrase.map { NameHash.joined($0, word.value) } ?? word.value
                (word, lead) = (NameHash(), 0)
            } else if byte != 0x2E {
                word.add(NameHash.small(byte, after: lead))
                lead = byte
            }
            index += 1
        }
        return phrase.map { NameHash.joined($0, word.value) } ?? word.value
    }
}
