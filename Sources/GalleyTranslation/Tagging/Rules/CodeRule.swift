import GalleyCore

/// Words that the page marks as code.
enum CodeRule: TaggingRule {
    static let description = RuleDescription(
        "code", summary: "Tags what the page marks as code, which stays as it is.",
        rationale: "Commands and names of files work only as they were written.",
        changes: ["Type [`galley run`] to begin."], keeps: ["Type galley run to begin."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        request.blocks.flatMap { block in
            block.marks.filter { $0.kind == .code }.map { tag(.code, in: block, $0.range, confidence: 1) }
        }
    }
}
