/// The commonest words of a language: articles, pronouns, prepositions, auxiliaries.
///
/// They tell near relatives apart, and capitalised ones begin a sentence more often than a name.
enum FunctionWords {
    /// The words of a language in lower case; empty for a language without a table.
    static func of(_ language: String) -> Set<String> { sets[language] ?? [] }

    /// Languages with a table.
    static let languages: [String] = table.keys.sorted()

    /// The languages that have the word.
    static func languages(of word: String) -> [String] { languagesByWord[word] ?? [] }

    private static let sets: [String: Set<String>] = table.mapValues { Set(words(in: $0)) }

    private static let languagesByWord: [String: [String]] = {
        var index: [String: [String]] = [:]
        index.reserveCapacity(4096)
        for language in languages {
            for word in words(in: table[language] ?? "") where index[word]?.last != language {
                index[word, default: []].append(language)
            }
        }
        return index
    }()

    private static func words(in list: String) -> [String] {
        list.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }
}
