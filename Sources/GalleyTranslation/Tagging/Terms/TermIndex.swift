/// The terms of one language with the automaton that finds them.
struct TermIndex: Sendable {
    let terms: [Glossary.Term]
    let finder: TermFinder

    init(_ terms: [Glossary.Term], language: String) {
        self.terms = terms
        finder = TermFinder(terms.map(\.source), language: language)
    }
}
