import GalleyCore

/// Hashtags: `#nightferry`.
enum HashtagRule: TaggingRule {
    static let description = RuleDescription(
        "hashtag", summary: "Tags hashtags, which stay as they are.",
        rationale: "A hashtag leads to a conversation only as it was written.",
        changes: ["Thousands wrote under [#NightFerry] on Monday."],
        keeps: ["She came in at #3 in the list."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        request.blocks.flatMap { block in
            SignedWord.ranges(of: "#", in: block) { word in !word.allSatisfy { (0x30...0x39).contains($0) } }
                .filter { !request.isTaken($0, in: block, by: [.url]) }
                .map { tag(.hashtag, in: block, $0, confidence: 0.97) }
        }
    }
}
