/// Words and phrases that names are made of, looked up by `NameHash`; built from the tables once.
struct NameLexicon: Sendable {
    static let shared = NameLexicon()

    private struct Entry {
        var hash: UInt64
        var flags: NameFlags
    }

    /// Open addressing; a hash of 0 is an empty place. The count is a power of two.
    private var entries: [Entry]
    private let pointed: Set<UInt64>
    private let technical: Set<UInt64>

    private init() {
        entries = Array(repeating: Entry(hash: 0, flags: []), count: 1 << 17)
        pointed = Set(NameWords.pointed.utf8Words.map(Self.hash))
        technical = Set(NameWords.technical.utf8Words.map(Self.hash))
        add(GivenNames.table, as: .given)
        add(FamilyNames.table, as: .family)
        add(PlaceNames.towns, as: .town)
        add(PlaceNames.regions, as: .region)
        add(OrganisationNames.table, as: .organisation)
        add(CompanyNames.table, as: .organisation)
        add(PersonNames.table, as: .person)
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
        entries.withUnsafeBufferPointer { entries in
            var place = Int(truncatingIfNeeded: hash) & (entries.count &- 1)
            while entries[place].hash != 0 {
                if entries[place].hash == hash { return entries[place].flags }
                place = (place &+ 1) & (entries.count &- 1)
            }
            return []
        }
    }

    /// True for a word that mostly stands in small letters.
    func isCommon(_ word: String) -> Bool {
        var hash = NameHash()
        for byte in word.lowercased().utf8 { hash.add(byte) }
        return flags(of: hash.value).contains(.common)
    }

    /// True for titles and abbreviations whose point ends no sentence: `Mr.`, `Gov.`, `St.`
    func isPointed(_ hash: UInt64) -> Bool { pointed.contains(hash) }

    /// True for abbreviations that name nothing and nobody: `GPU`, `VAT`.
    func isTechnical(_ hash: UInt64) -> Bool { technical.contains(hash) }

    private mutating func add(_ table: StaticString, as flag: NameFlags) {
        for word in table.utf8Words {
            let hash = Self.hash(word)
            var place = Int(truncatingIfNeeded: hash) & (entries.count - 1)
            while entries[place].hash != 0, entries[place].hash != hash { place = (place + 1) & (entries.count - 1) }
            entries[place].hash = hash
            entries[place].flags.insert(flag)
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
