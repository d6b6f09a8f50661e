/// A house's terms in several languages: what is approved for what.
struct Glossary: Sendable {
    /// What means the same in several languages.
    struct Concept: Sendable, Hashable {
        /// Terms by language, BCP 47 as the file has it; of several in one language the first is the approved one.
        let words: [(language: String, term: String)]

        static func == (a: Concept, b: Concept) -> Bool { a.words.elementsEqual(b.words, by: ==) }

        func hash(into hasher: inout Hasher) { for (_, term) in words { hasher.combine(term) } }
    }

    /// One term of the article's language.
    struct Term: Sendable {
        let source: String
        /// Approved translations by language.
        let targets: [(language: String, words: String)]
    }

    /// The languages of the file, the first one its source.
    let languages: [String]
    let concepts: [Concept]

    /// The terms in a language, each with its translations; those of the file's first language where it has no column
    /// of the one asked for.
    /// - Parameter targets: languages wanted; all when empty.
    func terms(in language: String, targets: [String]) -> [Term] {
        guard let source = column(of: language) ?? languages.first else { return [] }
        let wanted = targets.compactMap(column)
        return concepts.flatMap { concept -> [Term] in
            var translations: [(language: String, words: String)] = []
            for (language, term) in concept.words where language != source {
                let isWanted = targets.isEmpty || wanted.contains(language)
                if isWanted, !translations.contains(where: { $0.language == language }) {
                    translations.append((language, term))
                }
            }
            return concept.words.filter { $0.language == source }.map { Term(source: $0.term, targets: translations) }
        }
    }

    /// The file's name for a language: the same tag, else one of the same primary language.
    private func column(of language: String) -> String? {
        let tag = language.lowercased()
        let primary = tag.prefix { $0 != "-" && $0 != "_" }
        return languages.first { $0.lowercased() == tag }
            ?? languages.first { $0.lowercased().prefix { $0 != "-" && $0 != "_" } == primary }
    }
}
