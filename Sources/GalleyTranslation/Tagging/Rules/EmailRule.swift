import GalleyCore

/// E-mail addresses.
enum EmailRule: TaggingRule {
    static let description = RuleDescription(
        "email", summary: "Tags e-mail addresses, which stay as they are.",
        rationale: "A letter lost in an address loses the letter sent to it.",
        changes: ["Write to [desk.news@harbour.example], the editor said."],
        keeps: ["They met @ noon.", "The handle @harbourboard is new."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        request.blocks.flatMap { block -> [Tag] in
            guard block.holds(UInt8(ascii: "@")) else { return [] }
            return block.bytes.indices.compactMap { index in
                guard block.bytes[index] == UInt8(ascii: "@"), let range = address(around: index, in: block.bytes)
                else {
                    return nil
                }
                return tag(.email, in: block, range, confidence: 0.99)
            }
        }
    }

    private static func address(around at: Int, in bytes: [UInt8]) -> Range<Int>? {
        var start = at
        while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
        while start < at, bytes[start] == UInt8(ascii: ".") { start += 1 }
        var end = at + 1
        while end < bytes.count, isLocal(bytes[end]) { end += 1 }
        while end > at, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
        guard start < at, bytes[(at + 1)..<max(end, at + 1)].contains(UInt8(ascii: ".")) else { return nil }
        return start..<end
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: ".+-_%".utf8.contains(byte)
        }
    }
}
