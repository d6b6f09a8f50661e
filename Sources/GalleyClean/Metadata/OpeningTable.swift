/// A few dozen words or phrases to be found at the beginning of folded texts or in them, laid out by their first byte:
/// a text that begins with another sign costs one look.
struct OpeningTable: Sendable {
    private var byFirst: [[[UInt8]]]

    init(_ phrases: [StaticString]) {
        byFirst = Array(repeating: [], count: 256)
        for phrase in phrases {
            let folded = phrase.withUTF8Buffer { ByteText.fold($0) }
            if let first = folded.first { byFirst[Int(first)].append(folded) }
        }
        for index in byFirst.indices where byFirst[index].count > 1 { byFirst[index].sort { $0.count > $1.count } }
    }

    /// The same for the ends of texts: to be asked with the bytes turned around.
    init(endings phrases: [StaticString]) {
        self.init([])
        for phrase in phrases {
            let turned: [UInt8] = phrase.withUTF8Buffer { ByteText.fold($0) }.reversed()
            if let first = turned.first { byFirst[Int(first)].append(turned) }
        }
    }

    /// The longest phrase that the bytes begin with.
    func opening(of bytes: some Collection<UInt8>) -> [UInt8]? {
        guard let first = bytes.first else { return nil }
        return byFirst[Int(first)].first { bytes.starts(with: $0) }
    }

    /// The first phrase that a folded text holds anywhere; words must not be cut.
    func first(in text: ByteText) -> String? {
        let bytes = text.bytes
        for index in bytes.indices where index == 0 || !Self.isLetter(bytes[index]) || !Self.isLetter(bytes[index - 1])
        {
            guard let phrase = opening(of: bytes[index...]) else { continue }
            let end = index + phrase.count
            if end < bytes.count, Self.isLetter(bytes[end]), Self.isLetter(bytes[end - 1]) { continue }
            return String(decoding: phrase, as: UTF8.self)
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 0x30 < 10 }

    /// True when the bytes are one of the phrases.
    func contains(_ bytes: some Collection<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        return byFirst[Int(first)].contains { bytes.elementsEqual($0) }
    }
}
