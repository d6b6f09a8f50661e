/// Words and phrases that names are made of, looked up by `NameHash`; built from the tables once.
struct NameLexicon: Sendable {
    static let shared = NameLexicon()

    /// Open addressing by the low bits of a hash; 0 is an empty place. An entry is sixteen high bits of the hash above the
    /// flags, so that the whole table stays in the processor's cache: of 65,000 words that it does not hold, one is taken
    /// for one that it does. The count is a power of two.
    private var entries: [UInt32]
    private let pointed: NameHashSet
    private let technical: NameHashSet

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
        entries.withUnsafeBufferPointer { Self.flags(of: hash, in: $0) }
    }

    /// Writes what is known of each of some words; of those that stand far from every capital and number, nothing.
    func read(_ words: [NameToken], into flags: inout [NameFlags]) {
        entries.withUnsafeBufferPointer { entries in
            flags.withUnsafeMutableBufferPointer { flags in
                var read = 0
                for (index, word) in words.enumerated() where word.shape != .small {
                    while read < index - Self.reach {
                        flags[read] = []
                        read &+= 1
                    }
                    while read < min(index + Self.reach + 1, words.count) {
                        flags[read] = Self.flags(of: words[read].hash, in: entries)
                        read &+= 1
                    }
                }
                for index in read..<max(read, words.count) { flags[index] = [] }
            }
        }
    }

    /// How many words beside a name are looked at, at most.
    private static let reach = 4

    @inline(__always)
    private static func flags(of hash: UInt64, in entries: UnsafeBufferPointer<UInt32>) -> NameFlags {
        var place = Int(truncatingIfNeeded: hash) & (entries.count &- 1)
        let sign = UInt32(truncatingIfNeeded: hash &>> 48)
        while entries[place] != 0 {
            if entries[place] &>> 16 == sign { return NameFlags(rawValue: UInt16(truncatingIfNeeded: entries[place])) }
            place = (place &+ 1) & (entries.count &- 1)
        }
        return []
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
                let sign = UInt32(truncatingIfNeeded: hash &>> 48)
                while entries[place] != 0, entries[place] &>> 16 != sign {
                    place = (place &+ 1) & (entries.count &- 1)
                }
                entries[place] = sign &<< 16 | entries[place] & 0xFFFF | UInt32(flag.rawValue)
            }
        }
    }

    private static func hashes(_ table: StaticString) -> NameHashSet {
        var (hashes, names) = ([UInt64](), NameTableReader(table))
        while let hash = names.next() { hashes.append(hash) }
        return NameHashSet(hashes)
    }
}
