import GalleyCore

/// Titles of works: `the novel “Low Water”`, `映画『岸壁』`, `《码头》`.
enum TitleRule: TaggingRule {
    static let description = RuleDescription(
        "title", summary: "Tags titles of books, films, songs and other works, with what kind of work it is.",
        rationale:
            "A work has a title of its own in the target language, or keeps its own; either way it is not translated"
            + " word by word.",
        changes: [
            "Her novel [“Low Water”] came out in May.", "They showed [“The Pilots”], a film about the harbour.",
            RuleExample("Der Roman [„Niedrigwasser“] erschien im Mai.", language: "de"),
            RuleExample("Роман [«Малая вода»] вышел в мае.", language: "ru"),
            RuleExample("她的小说[《低水位》]五月出版。", language: "zh"),
            RuleExample("映画[『岸壁』]は五月に公開された。", language: "ja"),
        ],
        keeps: [
            "The so-called “night boat” has run for years.", "“The quay is ready,” Ragna Oldcastle said of the film.",
        ])

    static func tags(in request: TaggingRequest) -> [Tag] {
        let words = WorkWords(language: request.language)
        return request.blocks.flatMap { block -> [Tag] in
            let spans = WorkSpan.spans(of: block)
            return spans.compactMap { span in
                guard !request.isTaken(span.inside, in: block, by: [.quotation, .code, .url]) else { return nil }
                let kind = words.kind(beside: span, in: block)
                guard span.isSure || kind != nil else { return nil }
                return tag(
                    .title, in: block, span.range, value: span.words(in: block),
                    properties: kind.map { [Tag.Property("kind", $0)] } ?? [], confidence: kind == nil ? 0.8 : 0.9)
            }
        }
    }
}
