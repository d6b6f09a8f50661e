import GalleyCore

/// What somebody is quoted as saying, with the speaker.
///
/// Words in quotation marks are a quotation when a verb of speech stands beside them, or when they go on from one that
/// has a speaker; a term in quotation marks is none.
enum QuotationRule: TaggingRule {
    static let description = RuleDescription(
        "quotation", summary: "Tags quotations with their speaker; quoted terms are none.",
        rationale: "Who speaks decides how a translator renders it: forms of address, gender, register.",
        changes: [
            "[“The quay is ready,”] Ragna Oldcastle said.",
            "Oldcastle told reporters: [“The quay is ready for boats.”]",
            RuleExample("[„Der Kai ist fertig“], sagte Ragna Oldcastle am Montag.", language: "de"),
            RuleExample("[«El muelle está listo»], dijo Ragna Oldcastle.", language: "es"),
            RuleExample("올드캐슬 국장은 [“부두 준비가 끝났다”]고 말했다.", language: "ko"),
            RuleExample("オールドキャッスル局長は[「岸壁の準備は整った」]と述べた。", language: "ja"),
            RuleExample("奥卡斯尔局长表示：[“码头已经准备就绪。”]", language: "zh"),
        ],
        keeps: ["The so-called “night boat” has run for years.", "They read a sign that reads “No Entry” at the gate."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        guard request.blocks.contains(where: { !$0.quotes.isEmpty }) else { return [] }
        let finder = SpeakerFinder(language: request.language, names: SpeakerNames(request.blocks))
        var tags: [Tag] = []
        // The last one named, for pronouns; whether a quotation is still open from the paragraph before.
        var (speaker, isGoingOn) = (String?.none, false)
        for block in request.blocks {
            var isSpeaking = false
            for span in block.quotes where !request.isTaken(span.range, in: block, by: [.code]) {
                let found = finder.attribution(of: span, in: block)
                let continues = isGoingOn || isSpeaking && isSentence(span, in: block)
                isGoingOn = false
                guard found != nil || continues else { continue }
                if case .named(let name) = found { speaker = name }
                let properties = speaker.map { [Tag.Property("speaker", $0)] } ?? []
                let confidence = found == nil ? 0.7 : found == .pronoun ? 0.85 : 0.92
                tags.append(tag(.quotation, in: block, span.range, properties: properties, confidence: confidence))
                (isSpeaking, isGoingOn) = (true, !span.isClosed)
            }
        }
        return tags
    }

    /// Long enough to be something said: six words or more.
    private static func isSentence(_ span: QuotedSpan, in block: TaggedBlock) -> Bool {
        block.tokenIndex(from: span.inside.upperBound) - block.tokenIndex(from: span.inside.lowerBound) >= 6
    }
}
