import GalleyCore
import GalleyText

/// Times of day.
enum TimeRule: TaggingRule {
    static let description = RuleDescription(
        "time", summary: "Tags times of day on a clock of 24 hours, with the zone where the text names it.",
        rationale:
            "Languages count twelve hours or twenty-four; who turns 12:30 a.m. into an afternoon sends people away.",
        changes: [
            "The ferry leaves at [7:30 p.m.] and again at [noon].", "Polls close at [8 p.m. EST] on Tuesday.",
            RuleExample("Das Schiff fährt um [14.30 Uhr] und um [18 Uhr].", language: "de"),
            RuleExample("Le bac part à [14h30] du port.", language: "fr"),
            RuleExample("배는 [오후 2시 30분]에 떠난다.", language: "ko"),
            RuleExample("船は[午後2時30分]に出る。", language: "ja"),
        ],
        keeps: [
            "The crossing takes 2 hours and 30 minutes.", "They won 3-2 at the odds of 16:9.", "As John 3:16 says.",
            RuleExample("배로 3시간 걸린다.", language: "ko"),
        ])

    static func tags(in request: TaggingRequest) -> [Tag] {
        let conventions = DateConventions(language: request.article.metadata.language ?? request.language)
        return request.blocks.flatMap { block in
            guard let text = block.dateText else { return [Tag]() }
            return TimeReader.find(in: text, by: conventions)
                .filter { !request.isTaken($0.range, in: block, by: [.url, .email, .code, .date]) }
                .map { tag(.time, in: block, $0.range, value: $0.value.description, confidence: 0.9) }
        }
    }
}
