/// Knows the set phrases of page furniture in many languages and finds which of them a block is or opens with.
///
/// Every phrase is one 64-bit hash of its folded scalars. A block's opening is hashed scalar by scalar, and the tables
/// are asked at each end of a word: the cost of a block does not depend on the number of phrases. Most blocks open with
/// words that no phrase opens with, and are done after one or two.
struct PhraseBook: Sendable {
    /// The phrases of all languages.
    static let all = PhraseBook(languages)

    /// No phrase is longer than this many folded scalars.
    private static let longest = 72
    private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

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
        scan(bytes) { hash, _, _ in
            openings.insert(hash)
            last = hash
            return true
        }
        return last
    }

    /// The phrases that a block is or opens with.
    func match(_ bytes: UnsafeBufferPointer<UInt8>) -> PhraseMatch {
        var result = PhraseMatch()
        Self.scan(bytes) { hash, next, isLast in
            guard openings.mayContain(hash) else { return false }
            guard let entry = table[hash] else { return true }
            if isLast {
                result.formUnion(entry.match)
                result.formUnion(entry.beforeColon)
            } else {
                result.addOpenings(of: entry.match)
                if Self.isColonLike(next) { result.addOpenings(of: entry.beforeColon) }
                if next == 0x3A { result.addLabels(of: entry.match) }
                // `Correction, 12 March:` puts the day before the colon.
                if next == 0x2C, entry.beforeColon.has(.correctionNote) { result.add(.correctionNote, isWhole: false) }
            }
            return true
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

    /// Calls `ask` at each end of a word with the hash so far, the next sign that is no space, and whether no word
    /// follows; goes on while it says so.
    @inline(__always)
    private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ ask: (UInt64, UInt32, Bool) -> Bool) {
        var scalars = FoldedScalars(bytes)
        var hash = offset
        var count = 0
        var gap: UInt32 = 0
        var previous: UInt32 = 0
        while true {
            // Between two ASCII letters no word ends.
            if gap == 0, previous < 0x80 {
                while let letter = scalars.nextLetter() {
                    hash = (hash ^ UInt64(letter)) &* prime
                    count += 1
                    previous = letter
                    if count > longest { return }
                }
            }
            guard let scalar = scalars.next() else { break }
            if scalar == 0 { continue }
            guard FoldedScalars.isWord(scalar) else {
                if count > 0, gap == 0 || gap == 0x20, scalar != 0x20 || gap == 0 { gap = scalar }
                continue
            }
            if count > 0, gap != 0 || FoldedScalars.mayEndWord(previous, before: scalar, after: count) {
                if !ask(hash, gap, false) { return }
            }
            if gap != 0, count > 0 { hash = (hash ^ 0x20) &* prime }
            gap = 0
            hash = (hash ^ UInt64(scalar)) &* prime
            count += 1
            previous = scalar
            if count > longest { return }
        }
        if count > 0 { _ = ask(hash, gap, true) }
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
