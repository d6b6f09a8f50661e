/// What the lexicon knows of a word or phrase.
struct NameFlags: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    static let given = NameFlags(rawValue: 1)
    static let family = NameFlags(rawValue: 2)
    static let town = NameFlags(rawValue: 4)
    /// Countries, states, continents, seas: what is hardly ever anything else.
    static let region = NameFlags(rawValue: 8)
    /// Words that end names of places: `Sea`, `Street`.
    static let placeWord = NameFlags(rawValue: 16)
    /// Words that make a name an organisation's: `University`, `Inc`.
    static let organisationWord = NameFlags(rawValue: 32)
    /// Words before a person's name: `President`, `Mr`.
    static let title = NameFlags(rawValue: 64)
    /// Words that mostly stand in small letters.
    static let common = NameFlags(rawValue: 128)
    /// Peoples and their adjectives: `Korean`.
    static let people = NameFlags(rawValue: 256)
    /// Months and days of the week.
    static let calendar = NameFlags(rawValue: 512)
    static let organisation = NameFlags(rawValue: 1024)
    /// Small words inside names: `of`, `van`.
    static let connector = NameFlags(rawValue: 2048)
    /// The word stands in a longer phrase that the lexicon knows, or opens it.
    static let phrase = NameFlags(rawValue: 4096)
    static let phraseStart = NameFlags(rawValue: 8192)
    /// Persons whom readers know by this name alone.
    static let person = NameFlags(rawValue: 16384)
    /// Products, works, contests: named, but no person, body or place.
    static let product = NameFlags(rawValue: 32768)
}
