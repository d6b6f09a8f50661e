/// Knows the set phrases of page furniture in many languages and finds which of them a block is or opens with.
///
/// Every phrase is one 64-bit hash of its folded scalars. A block's opening is hashed scalar by scalar, and the tables
/// are asked at each end of a word: the cost of a block does not depend on the number of phrases. Most blocks open with
/// words that no phrase opens with, and are done after one or two.
struct PhraseBook: Sendable {
    /// The phrases of all languages.
    static let all = PhraseBook(languages)

    /// What the tables say of a hash: the phrase as a whole, as an opening, and as an opening before a colon.
    private struct Entry: Sendable {
        var match = PhraseMatch()
        var beforeColon = PhraseMatch()
    }

    private let table: HashTable<Entry>
    private let openings: HashFilter

    private init(_ languages: [StaticString]) {
        var entries: [(UInt64, Entry)] = []
        var openings = HashFilter(bits: 17)
        for language in languages {
            language.withUTF8Buffer { Self.read($0, into: &entries, &openings) }
        }
        self.openings = openings
        table = HashTable(merging: entries) { first, second in
            var both = first
            both.match.formUnion(second.match)
            both.beforeColon.formUnion(second.beforeColon)
            return both
        }
    }

    /// Reads lines `[role]`, `= whole phrase`, `> opening phrase`.
    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, into entries: inout [(UInt64, Entry)], _ openings: inout HashFilter
    ) {
        var role: PhraseRole?
        for line in bytes.split(separator: 0x0A) where line.count > 2 {
            let words = UnsafeBufferPointer(rebasing: line.dropFirst(2))
            switch line.first {
            case UInt8(ascii: "["):
                let name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
                role = PhraseRole.allCases.first { $0.name == name }
            case UInt8(ascii: "="), UInt8(ascii: ">"):
                guard let role, let hash = hash(ofPhrase: words, &openings) else { continue }
                var entry = Entry()
                let isWhole = line.first == UInt8(ascii: "=")
                if !isWhole, endsInSign(words) {
                    entry.beforeColon.add(role, isWhole: false)
                } else {
                    entry.match.add(role, isWhole: isWhole)
                }
                entries.append((hash, entry))
            default: continue
            }
        }
    }

    /// True for phrases that a colon or closing bracket sets off, in narrow or wide form.
    private static func endsInSign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        endSigns.contains { bytes.suffix($0.count).elementsEqual($0) }
    }

    private static let endSigns: [[UInt8]] = [":", "]", ">", "：", "】", "］", "＞", "〉", "》"].map { Array($0.utf8) }

    /// The hash of a whole phrase; those of its openings, it included, go into the filter.
    private static func hash(
        ofPhrase bytes: UnsafeBufferPointer<UInt8>, _ openings: inout HashFilter
    ) -> UInt64? {
        var last: UInt64?
        var ends = PhraseEnds(bytes)
        while let end = ends.next() {
            openings.insert(end.hash)
            last = end.hash
        }
        return last
    }

    /// The phrases that a block is or opens with.
    func match(_ bytes: UnsafeBufferPointer<UInt8>) -> PhraseMatch {
        var result = PhraseMatch()
        var ends = PhraseEnds(bytes)
        while let end = ends.next(), openings.mayContain(end.hash) {
            guard let entry = table[end.hash] else { continue }
            if end.isLast {
                result.formUnion(entry.match)
                result.formUnion(entry.beforeColon)
            } else {
                result.addOpenings(of: entry.match)
                if Self.isColonLike(end.next) { result.addOpenings(of: entry.beforeColon) }
                if end.next == 0x3A { result.addLabels(of: entry.match) }
                // `Correction, 12 March:` puts the day before the colon.
                if end.next == 0x2C, entry.beforeColon.has(.correctionNote) {
                    result.add(.correctionNote, isWhole: false)
                }
            }
        }
        return result
    }

    /// Signs that set a label off from what follows.
    private static func isColonLike(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3A, 0x7C, 0x3E, 0x5D, 0x22, 0x2D, 0x203A, 0x2192, 0x25B6, 0x25BA, 0x3009, 0x300B, 0x3011: true
        default: false
        }
    }
}

extension PhraseMatch {
    /// Takes over only the openings: a whole phrase is none where words follow.
    fileprivate mutating func addOpenings(of other: PhraseMatch) {
        var openings = other
        openings.dropWholes()
        formUnion(openings)
    }
}
