/// Words and phrases that names are made of, looked up by `NameHash`; built from the tables once.
struct NameLexicon: Sendable {
    static let shared = NameLexicon()

    /// Open addressing; a hash of 0 is an empty place. The count is a power of two.
    private var hashes: [UInt64]
    private var flags: [NameFlags]
    private let pointed: Set<UInt64>

    private init() {
        hashes = Array(repeating: 0, count: 1 << 17)
        flags = Array(repeating: [], count: 1 << 17)
        pointed = Set(NameWords.pointed.utf8Words.map(Self.hash))
        add(GivenNames.table, as: .given)
        add(FamilyNames.table, as: .family)
        add(PlaceNames.towns, as: .town)
        add(PlaceNames.regions, as: .region)
        add(OrganisationNames.table, as: .organisation)
        add(CommonWords.table, as: .common)
        add(NameWords.titles, as: .title)
        add(NameWords.organisationWords, as: .organisationWord)
        add(NameWords.placeWords, as: .placeWord)
        add(NameWords.peoples, as: .people)
        add(NameWords.calendar, as: .calendar)
        add(NameWords.connectors, as: .connector)
    }

    /// What is known of a word or phrase; empty when nothing is.
    func flags(of hash: UInt64) -> NameFlags {
        var place = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
        while hashes[place] != 0 {
            if hashes[place] == hash { return flags[place] }
            place = (place + 1) & (hashes.count - 1)
        }
        return []
    }

    /// True for a word that mostly stands in small letters.
    func isCommon(_ word: String) -> Bool {
        var hash = NameHash()
        for byte in word.lowercased().utf8 { hash.add(byte) }
        return flags(of: hash.value).contains(.common)
    }

    /// True for titles and abbreviations whose point ends no sentence: `Mr.`, `Gov.`, `St.`
    func isPointed(_ hash: UInt64) -> Bool { pointed.contains(hash) }

    private mutating func add(_ table: StaticString, as flag: NameFlags) {
        for word in table.utf8Words {
            let hash = Self.hash(word)
            var place = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
            while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & (hashes.count - 1) }
            hashes[place] = hash
            flags[place].insert(flag)
        }
    }

    /// The hash of a name in a table: underscores and hyphens part its words as blanks do.
    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let words = name.split { $0 == 0x5F || $0 == 0x2D }.map { part in
            var hash = NameHash()
            hash.add(word: UnsafeBufferPointer(rebasing: part))
            return hash.value
        }
        return words.dropFirst().reduce(words.first ?? 0, NameHash.joined)
    }
}

extension StaticString {
    /// The words of a table, parted by blanks and line breaks.
    fileprivate var utf8Words: [UnsafeBufferPointer<UInt8>] {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
            .split { $0 == 0x20 || $0 == 0x0A }.map { UnsafeBufferPointer(rebasing: $0) }
    }
}
