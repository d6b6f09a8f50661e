import GalleyCore
import GalleyText

/// Days named in the text, resolved against the dateline.
enum DateRule: TaggingRule {
    static let description = RuleDescription(
        "date", summary: "Tags days with their ISO date; a day without a year takes the one nearest the dateline.",
        rationale: "Order of day and month differs between languages; the tag says which day is meant.",
        changes: ["The board met on [March 12, 2024] and again on [12 April 2024]."],
        keeps: ["The ferry takes 12 cars and 40 people.", "In March the board may meet."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        let conventions = DateConventions(language: request.article.metadata.language ?? request.language)
        return request.blocks.flatMap { block in
            guard let text = block.dateText else { return [Tag]() }
            return DateReader.find(in: text, by: conventions, near: request.referenceDate)
                .filter { !request.isTaken($0.range, in: block, by: [.url, .email, .code]) }
                .map { tag(.date, in: block, $0.range, value: $0.value.description, confidence: 0.9) }
        }
    }
}
