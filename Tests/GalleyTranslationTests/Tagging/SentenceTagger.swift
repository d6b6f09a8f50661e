import GalleyCore

@testable import GalleyTranslation

/// Runs all tagging rules on one sentence of a story from Port Ellery.
enum SentenceTagger {
    static func tags(in block: Block, language: String) -> [Tag] {
        let opening = "PORT ELLERY, March 12, 2024, Harbour Wire."
        let dateline = Dateline(
            text: opening, place: "PORT ELLERY", date: Timestamp(year: 2024, month: 3, day: 12), source: "Harbour Wire")
        let article = Article(
            metadata: Metadata(language: language, dateline: dateline), body: [block],
            source: SourceRecord(mediaType: "text/plain"))
        var request = TaggingRequest(
            article: article, language: language,
            blocks: TaggedBlock.blocks(article.body, language: language),
            terms: TermIndex([.init(source: "charging quay", targets: [("de", "Ladekai")])], language: language))
        for rule in TagRules.all { request.add(rule.tags(in: request)) }
        return request.found.flatMap(\.self).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
