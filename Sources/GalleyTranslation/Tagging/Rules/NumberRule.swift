import GalleyCore

/// Numbers in digits that are nothing else: no date, sum, share or measure, no year, no part of a name.
enum NumberRule: TaggingRule {
    static let description = RuleDescription(
        "number", summary: "Tags numbers with their value, the scale in words with them.",
        rationale: "Thousands and decimals change their signs between languages, and a billion its size.",
        changes: [
            "The ferry carried [12] cars and [1,250] people.", "Some [5 billion] fish swim there.",
            RuleExample("Die Stadt hat [1,5 Millionen] Einwohner.", language: "de"),
            RuleExample("도시에는 [12만] 명이 산다.", language: "ko"),
        ],
        keeps: [
            "In 2020 the F-35 flew; the 1990s were quiet.", "It costs $5 and takes 3 km.",
            "The G20 met on March 12, 2024.",
            "She came 5th.",
        ])

    static func tags(in request: TaggingRequest) -> [Tag] {
        request.blocks.flatMap { block in
            block.numerals.compactMap { numeral in
                guard numeral.percent == nil, numeral.sum == nil, numeral.measure == nil, !numeral.isClock,
                    let value = numeral.values.first, isFree(numeral, in: block), !isYear(numeral),
                    !request.isTaken(numeral.range, in: block, by: taken)
                else { return nil }
                return tag(
                    .number, in: block, numeral.range, value: "\(value)",
                    properties: numeral.scale.map { [Tag.Property("scale", $0)] } ?? [], confidence: 0.9)
            }
        }
    }

    private static let taken: [TagCategory] = [
        .url, .email, .handle, .hashtag, .code, .dateline, .agency, .acronym, .person, .organisation, .place, .date,
        .time, .money, .percent, .measure,
    ]

    /// Not part of a word (`F-35`, `5th`, `1990s`), nor of a code of several numbers (`555-01-99`).
    private static func isFree(_ numeral: Numeral, in block: TaggedBlock) -> Bool {
        let (bytes, range) = (block.bytes, numeral.range)
        if range.lowerBound > 0 {
            let before = bytes[range.lowerBound - 1]
            if LetterKind(ascii: before).contains(.word) || "_/#".utf8.contains(before) { return false }
            if before == 0x2D, range.lowerBound > 1,
                LetterKind(ascii: bytes[range.lowerBound - 2]).contains(.alphabetic)
            {
                return false
            }
        }
        if isChained(range, in: bytes) { return false }
        guard range.upperBound < bytes.count else { return true }
        let after = bytes[range.upperBound]
        return !LetterKind(ascii: after).contains(.word) && after != 0x5F && after != 0x2F
    }

    /// One of three numbers or more with hyphens between them: a telephone's, an account's.
    private static func isChained(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        func isLink(_ byte: UInt8) -> Bool { byte == 0x2D || byte &- 0x30 < 10 }
        let before = bytes[..<range.lowerBound].reversed().prefix(while: isLink)
        let behind = bytes[range.upperBound...].prefix(while: isLink)
        return before.count(where: { $0 == 0x2D }) + behind.count(where: { $0 == 0x2D }) > 1
    }

    /// Four digits between 1500 and 2100, as years are written.
    private static func isYear(_ numeral: Numeral) -> Bool {
        guard numeral.scale == nil, numeral.range.count == 4, let value = numeral.values.first?.whole else {
            return false
        }
        return (1500...2100).contains(value)
    }
}
