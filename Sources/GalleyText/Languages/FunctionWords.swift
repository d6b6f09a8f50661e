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

    private static let sets: [String: Set<String>] = table.mapValues { Set($0.split(separator: " ").map(String.init)) }

    private static let languagesByWord: [String: [String]] = {
        var index: [String: [String]] = [:]
        for (language, words) in sets { for word in words { index[word, default: []].append(language) } }
        return index.mapValues { $0.sorted() }
    }()
}
