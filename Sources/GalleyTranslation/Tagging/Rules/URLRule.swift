import GalleyCore

/// Web addresses written out in the text.
enum URLRule: TaggingRule {
    static let description = RuleDescription(
        "url", summary: "Tags web addresses, which stay as they are.",
        rationale: "An address that is translated or gets a blank leads nowhere.",
        changes: [
            "The report is at [https://harbour.example/reports/2024?lang=en], the board said.",
            "See [www.harbour.example] for times.",
        ],
        keeps: ["The board said https is the safer way.", "He has worked at www since 1998."])

    static func tags(in request: TaggingRequest) -> [Tag] {
        request.blocks.flatMap { block in
            starts(in: block).compactMap { start in
                let end = end(from: start, in: block.bytes)
                guard hasHost(block.bytes[start..<end]) else { return nil }
                return tag(.url, in: block, start..<end, confidence: 0.99)
            }
        }
    }

    private static let prefixes = ["https://", "http://", "www."].map { Array($0.utf8) }

    private static func starts(in block: TaggedBlock) -> [Int] {
        var starts: [Int] = []
        for token in block.tokens where mayBegin(token, in: block.bytes) {
            let start = token.range.lowerBound
            guard prefixes.contains(where: { block.bytes[start...].starts(with: $0) }),
                start >= (starts.last.map { end(from: $0, in: block.bytes) } ?? 0)
            else { continue }
            starts.append(start)
        }
        return starts
    }

    /// True for a word with the first letters of a prefix.
    private static func mayBegin(_ word: WordToken, in bytes: [UInt8]) -> Bool {
        switch bytes[word.range.lowerBound] {
        case UInt8(ascii: "h"): word.range.count > 3 && bytes[word.range.lowerBound + 1] == UInt8(ascii: "t")
        case UInt8(ascii: "w"): word.range.count > 2 && bytes[word.range.lowerBound + 1] == UInt8(ascii: "w")
        default: false
        }
    }

    /// Up to a blank or a quotation mark, without the sentence's own punctuation.
    private static func end(from start: Int, in bytes: [UInt8]) -> Int {
        var end = start
        while end < bytes.count {
            // Accented letters stand in addresses; letters of East Asian scripts are particles behind them.
            let isLetter = bytes[end] >= 0xC3 && bytes[end] <= 0xC9
            guard isLetter || bytes[end] > 0x20 && bytes[end] < 0x7F && !"<>\"`".utf8.contains(bytes[end]) else {
                break
            }
            end += isLetter ? 2 : 1
        }
        while end > start, ".,;:!?)]'".utf8.contains(bytes[end - 1]) {
            if bytes[end - 1] == UInt8(ascii: ")"), isBalanced(bytes[start..<end]) { break }
            end -= 1
        }
        return end
    }

    /// True when every bracket that closes was opened.
    private static func isBalanced(_ address: ArraySlice<UInt8>) -> Bool {
        address.count(where: { $0 == UInt8(ascii: "(") }) >= address.count(where: { $0 == UInt8(ascii: ")") })
    }

    private static func hasHost(_ bytes: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        let host = text.split(separator: "/", omittingEmptySubsequences: true).dropFirst(text.contains("://") ? 1 : 0)
            .first
        return host.map { $0.dropFirst(text.hasPrefix("www.") ? 4 : 0).contains(".") } ?? false
    }
}
