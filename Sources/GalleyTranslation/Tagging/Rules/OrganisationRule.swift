import GalleyCore

/// Organisations: bodies, companies, parties, clubs, papers.
enum OrganisationRule: TaggingRule {
    static let description = RuleDescription(
        "organisation", summary: "Tags the names of organisations.",
        rationale: "Many have an official name in the target language, and the others stay as they are.",
        changes: [
            "The [United Nations] and [Samsung Electronics] signed the agreement on Monday.",
            "The [Ministry of Foreign Affairs] said so.",
        ],
        keeps: ["The ministry said on Monday that the talks would go on.", "He met Joe Biden in South Korea."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        names(.organisation, as: .organisation, in: request)
    }
}
