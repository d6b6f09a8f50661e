import GalleyCore

/// The papers and agencies of the article's source chain, wherever the text names them.
enum AgencyRule: TaggingRule {
    static let description = RuleDescription(
        "agency", summary: "Tags the names of the story's sources, which stay as they are.",
        rationale: "The name of a paper or agency is a brand and a credit that is owed.",
        changes: ["PORT ELLERY, March 12, 2024, [Harbour Wire]. The ferry will run again, [Harbour Wire] reported."],
        keeps: ["The harbour needs a new wire, the board reported."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        let metadata = request.article.metadata
        let names = Set(metadata.sourceChain.map(\.name) + [metadata.dateline?.source].compactMap(\.self))
        let sought = names.filter { $0.utf8.count > 1 }.sorted().map { ($0, Array($0.utf8)) }
        return request.blocks.flatMap { block in
            sought.flatMap { name, bytes in
                WholeWords.ranges(of: bytes, in: block.bytes).map {
                    tag(.agency, in: block, $0, value: name, confidence: 0.95)
                }
            }
        }
    }
}
