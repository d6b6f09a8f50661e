import GalleyCore

/// Names of accounts: `@harbourboard`.
enum HandleRule: TaggingRule {
    static let description = RuleDescription(
        "handle", summary: "Tags names of accounts, which stay as they are.",
        rationale: "A translated handle names somebody else, or nobody.",
        changes: ["The board wrote on [@harbour_board] that night."],
        keeps: ["Write to desk@harbour.example today.", "They met @ noon."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        request.blocks.flatMap { block in
            SignedWord.ranges(of: "@", in: block) { word in word.allSatisfy { $0 < 0x80 } && word.count > 1 }
                .filter { !request.isTaken($0, in: block, by: [.email, .url]) }
                .map { tag(.handle, in: block, $0, confidence: 0.97) }
        }
    }
}
