import Synchronization

/// A glossary with a finder for each language it is asked about, made once.
final class GlossaryIndex: Sendable {
    private let glossary: Glossary
    private let targets: [String]
    private let made: Mutex<[String: TermIndex]> = Mutex([:])

    /// - Parameter targets: languages whose translations are wanted; all when empty.
    init(_ glossary: Glossary, targets: [String]) {
        self.glossary = glossary
        self.targets = targets
    }

    func terms(in language: String) -> TermIndex {
        made.withLock { made in
            if let index = made[language] { return index }
            let index = TermIndex(glossary.terms(in: language, targets: targets), language: language)
            made[language] = index
            return index
        }
    }
}
