/// A small CSS selector: names, `*`, `.class`, `#id`, attributes, `:not(…)`, the combinators and lists
/// (Selectors Level 4). Names are compared without case, classes and ids with it.
package struct CSSSelector: Sendable, Hashable {
    /// What is asked of one element.
    struct Compound: Sendable, Hashable {
        /// In lower case; nil for any name.
        var name: String?
        var id: [UInt8]?
        var classes: [[UInt8]] = []
        var attributes: [AttributeTest] = []
        /// None of these may match.
        var negations: [Complex] = []

        var isEmpty: Bool {
            name == nil && id == nil && classes.isEmpty && attributes.isEmpty && negations.isEmpty
        }
    }

    /// How an element stands to the one on the right of it in a selector.
    enum Combinator: Sendable, Hashable {
        case descendant, child, nextSibling, laterSibling
    }

    /// Compounds from right to left, each but the first with how it stands to the one before it in this list.
    struct Complex: Sendable, Hashable {
        var target: Compound
        var others: [(combinator: Combinator, compound: Compound)]

        static func == (left: Complex, right: Complex) -> Bool {
            left.target == right.target && left.others.elementsEqual(right.others) { $0 == $1 }
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(target)
            for other in others {
                hasher.combine(other.combinator)
                hasher.combine(other.compound)
            }
        }
    }

    let alternatives: [Complex]

    /// Reads a selector.
    /// - Throws: ``CSSSelectorError`` with the place of the mistake.
    package init(parsing text: String) throws {
        var parser = CSSSelectorParser(text)
        alternatives = try parser.parseList()
        try parser.expectEnd()
    }
}
