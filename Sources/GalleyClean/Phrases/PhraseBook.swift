/// Knows the set phrases of page furniture in many languages and finds which of them a block is or opens with.
///
/// Every phrase is one 64-bit hash of its folded scalars. A block's opening is hashed scalar by scalar, and the tables
/// are asked at each end of a word: the cost of a block does not depend on the number of phrases. Most blocks open with
/// words that no phrase opens with, and are done after one or two.
struct PhraseBook: Sendable {
    /// The phrases of all languages.
    static let all = PhraseBook(languages)

    /// What the tables say of a hash: the phrase as a whole, as an opening, and as an opening before a colon.
    private struct Entry: Sendable, Equatable {
        var match = PhraseMatch()
        var beforeColon = PhraseMatch()
    }

    /// For each hash the index of what is said of it: thousands of phrases have a hundred entries between them.
    private var table: HashTable<UInt16>
    private var entries: [Entry] = []
    private var openings = HashFilter(bits: 17)

    private init(_ languages: [StaticString]) {
        var lines = 0
        for language in languages { language.withUTF8Buffer { Self.forEachLine(of: $0) { _ in lines += 1 } } }
        table = HashTable(most: lines)
        for language in languages { language.withUTF8Buffer { read($0) } }
    }

    private static func forEachLine(
        of bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var start = 0
        while start < bytes.count {
            let end = ByteSearch.place(of: 0x0A, in: bytes, from: start) ?? bytes.count
            body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
            start = end + 1
        }
    }

    /// Takes in lines `[role]`, `= whole phrase`, `> opening phrase`.
    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var role: PhraseRole?
        var number = 0
        Self.forEachLine(of: bytes) { line in
            guard line.count > 2 else { return }
            let words = UnsafeBufferPointer(rebasing: line[2...])
            switch line[0] {
            case UInt8(ascii: "["):
                let name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
                role = PhraseRole.allCases.first { $0.name == name }
            case UInt8(ascii: "="), UInt8(ascii: ">"):
                guard let role, let hash = takeOpenings(of: words) else { return }
                var entry = Entry()
                let isWhole = line[0] == UInt8(ascii: "=")
                if !isWhole, Self.endsInSign(words) {
                    entry.beforeColon.add(role, isWhole: false)
                } else {
                    entry.match.add(role, isWhole: isWhole)
                }
                if let known = table[hash] {
                    entry.match.formUnion(entries[Int(known)].match)
                    entry.beforeColon.formUnion(entries[Int(known)].beforeColon)
                }
                // Phrases of one role stand together.
                if !entries.indices.contains(number) || entries[number] != entry { number = self.number(of: entry) }
                table.insert(UInt16(number), under: hash) { $1 }
            default: return
            }
        }
    }

    /// The index of an entry among all, where it is put when it is new.
    private mutating func number(of entry: Entry) -> Int {
        if let known = entries.firstIndex(of: entry) { return known }
        entries.append(entry)
        return entries.count - 1
    }

    /// True for phrases that a colon or closing bracket sets off, in narrow or wide form.
    private static func endsInSign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let last = bytes.last, lastBytes.contains(last) else { return false }
        return endSigns.contains { bytes.suffix($0.count).elementsEqual($0) }
    }

    private static let lastBytes = endSigns.compactMap(\.last)

    private static let endSigns: [[UInt8]] = [":", "]", ">", "：", "】", "］", "＞", "〉", "》"].map { Array($0.utf8) }

    /// The hash of a whole phrase; those of its openings, it included, go into the filter.
    private mutating func takeOpenings(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
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
            guard let number = table[end.hash] else { continue }
            let entry = entries[Int(number)]
            if end.isLast {
                result.formUnion(entry.match)
                result.formUnion(entry.beforeColon)
            } else {
                result.addOpenings(of: entry.match)
                if Self.isColonLike(end.next) { result.addOpenings(of: entry.beforeColon) }
                if end.next == 0x3A { result.addLabels(of: entry.match) }
                // `Correction, 12 March:` and `Update, 7.50pm:` put the day or hour before the colon.
                if end.next == 0x2C {
                    for role in [PhraseRole.correctionNote, .updateLine] where entry.beforeColon.has(role) {
                        result.add(role, isWhole: false)
                    }
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
