import GalleyCore

/// Persons: `Ragna Oldcastle`, and `Oldcastle` alone afterwards.
enum PersonRule: TaggingRule {
    static let description = RuleDescription(
        "person", summary: "Tags the names of persons; a surname alone carries the name in full.",
        rationale: "Names are spelled, transcribed or inflected by rules of their own, and must stay one person.",
        changes: [
            "Mayor [Helen Archer] said the quay was ready. [Archer] spoke on Monday.",
            "The talks with President [Joe Biden] begin on Monday, [Donald Trump] said.",
        ],
        keeps: ["The harbour board met on Monday in Seoul.", "The Turkish army and the Americans left in May."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        names(.person, as: .person, in: request)
    }
}
