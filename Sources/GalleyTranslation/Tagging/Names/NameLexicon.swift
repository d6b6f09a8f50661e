/// Words and phrases that names are made of, looked up by `NameHash`; built from the tables once.
struct NameLexicon: Sendable {
    static let shared = NameLexicon()

    /// Open addressing by the low bits of a hash; 0 is an empty place. An entry is the hash with its flags in the lowest
    /// sixteen bits, so that the whole table stays in the processor's cache. The count is a power of two.
    private var entries: [UInt64]
    private let pointed: Set<UInt64>
    private let technical: Set<UInt64>

    private init() {
        entries = Array(repeating: 0, count: 1 << 17)
        pointed = Self.hashes(NameWords.pointed)
        technical = Self.hashes(NameWords.technical)
        add(GivenNames.table, as: .given)
        add(FamilyNames.table, as: .family)
        add(PlaceNames.towns, as: .town)
        add(PlaceNames.regions, as: .region)
        add(OrganisationNames.table, as: .organisation)
        add(CompanyNames.table, as: .organisation)
        add(ClubNames.table, as: .organisation)
        add(PersonNames.table, as: .person)
        add(ProductNames.table, as: .product)
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
            while entries[place] != 0 {
                if (entries[place] ^ hash) >> 16 == 0 {
                    return NameFlags(rawValue: UInt16(truncatingIfNeeded: entries[place]))
                }
                place = (place &+ 1) & (entries.count &- 1)
            }
            return []
        }
    }

    /// True for a word that mostly stands in small letters.
    func isCommon(_ word: String) -> Bool {
        flags(of: NameHash.of(word.lowercased().utf8)).contains(.common)
    }

    /// True for titles and abbreviations whose point ends no sentence: `Mr.`, `Gov.`, `St.`
    func isPointed(_ hash: UInt64) -> Bool { pointed.contains(hash) }

    /// True for abbreviations that name nothing and nobody: `GPU`, `VAT`.
    func isTechnical(_ hash: UInt64) -> Bool { technical.contains(hash) }

    private mutating func add(_ table: StaticString, as flag: NameFlags) {
        entries.withUnsafeMutableBufferPointer { entries in
            var names = NameTableReader(table)
            while let hash = names.next() {
                var place = Int(truncatingIfNeeded: hash) & (entries.count &- 1)
                while entries[place] != 0, (entries[place] ^ hash) >> 16 != 0 {
                    place = (place &+ 1) & (entries.count &- 1)
                }
                entries[place] = (hash >> 16) << 16 | entries[place] & 0xFFFF | UInt64(flag.rawValue)
            }
        }
    }

    private static func hashes(_ table: StaticString) -> Set<UInt64> {
        var (hashes, names) = (Set<UInt64>(), NameTableReader(table))
        while let hash = names.next() { hashes.insert(hash) }
        return hashes
    }
}
