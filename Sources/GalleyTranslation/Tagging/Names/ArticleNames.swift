/// The names of a whole article, each mention judged with what the article says elsewhere: a surname alone is the
/// person named in full, and a name that is an organisation five times is one the sixth time.
struct ArticleNames: Sendable {
    /// A name where it stands.
    struct Mention: Sendable {
        var span: NameSpan
        /// Tells the words from others.
        let key: UInt64
        /// The name in full where the article gives it and the words do not.
        var fullName: String?
    }

    /// Mentions by block, in the order of the blocks.
    private(set) var mentions: [[Mention]]
    /// Full names by the key of their last word.
    private var persons: [UInt64: String] = [:]

    init(_ blocks: [TaggedBlock], language: String) {
        let spans: [[NameSpan]]
        if language == "en" {
            var reader = NameReader()
            spans = blocks.map { reader.names(in: $0.bytes) }
        } else {
            let reader = RegionNames(language: language)
            spans = blocks.map { reader.names(in: $0) }
        }
        mentions = zip(blocks, spans).map { block, spans in
            spans.map { Mention(span: $0, key: NameHash.of(block.bytes, $0.range)) }
        }
        if language == "en" {
            settleByMajority()
            collectPersons(blocks)
            resolveSurnames(blocks)
        }
    }

    /// Gives the same words the same kind, the one that most of the likelihood speaks for.
    private mutating func settleByMajority() {
        let disputed = disputedKeys
        if disputed.isEmpty { return }
        var weights: [UInt64: SIMD4<Double>] = [:]
        for mention in mentions.joined() where disputed.contains(mention.key) {
            weights[mention.key, default: .zero][Int(mention.span.kind.rawValue)] += mention.span.confidence
        }
        for block in mentions.indices {
            for index in mentions[block].indices where disputed.contains(mentions[block][index].key) {
                let mention = mentions[block][index]
                guard let kinds = weights[mention.key] else { continue }
                let total = kinds.sum()
                guard total > kinds[Int(mention.span.kind.rawValue)],
                    let best = NameKind.allCases.max(by: { kinds[Int($0.rawValue)] < kinds[Int($1.rawValue)] }),
                    kinds[Int(best.rawValue)] / total >= 0.65, best != mention.span.kind
                else { continue }
                mentions[block][index].span.kind = best
                mentions[block][index].span.confidence = kinds[Int(best.rawValue)] / total
            }
        }
    }

    /// The words that are of one kind here and of another there.
    private var disputedKeys: Set<UInt64> {
        let kinds = mentions.joined().map { (key: $0.key, kind: $0.span.kind) }.sorted { $0.key < $1.key }
        return Set(zip(kinds, kinds.dropFirst()).lazy.filter { $0.key == $1.key && $0.kind != $1.kind }.map(\.0.key))
    }

    private mutating func collectPersons(_ blocks: [TaggedBlock]) {
        for (number, block) in blocks.enumerated() {
            for mention in mentions[number] where mention.span.kind == .person && mention.span.confidence >= 0.6 {
                let words = block.bytes[mention.span.range].split(separator: 0x20)
                guard words.count > 1,
                    let last = words.last(where: { !Self.suffixes.contains(String(decoding: $0, as: UTF8.self)) })
                else { continue }
                let key = NameHash.of(last)
                if persons[key] == nil { persons[key] = block.words(mention.span.range) }
            }
        }
    }

    /// What may stand behind a family name.
    private static let suffixes: Set<String> = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"]

    /// A family name alone is the person of that name, also where the sentence by itself would not show it.
    private mutating func resolveSurnames(_ blocks: [TaggedBlock]) {
        if persons.isEmpty { return }
        let surnames = NameHashSet(persons.keys)
        for (number, block) in blocks.enumerated() {
            let taken = mentions[number].map(\.span.range)
            for index in mentions[number].indices {
                let mention = mentions[number][index]
                guard surnames.contains(mention.key), let full = persons[mention.key] else { continue }
                if mention.span.kind != .person, mention.span.confidence > 0.9 { continue }
                mentions[number][index].span.kind = .person
                mentions[number][index].span.confidence = max(mention.span.confidence, 0.9)
                mentions[number][index].fullName = full
            }
            // Words and mentions are in order: the next mention is never far.
            var next = 0
            let mayEnd = block.holds(0x27) || block.holds(0xE2)
            for token in block.tokens where token.isCapitalised {
                let range = mayEnd ? Self.withoutPossessive(token.range, in: block.bytes) : token.range
                let key = NameHash.of(block.bytes, range)
                while next < taken.count, taken[next].upperBound <= range.lowerBound { next += 1 }
                guard surnames.contains(key), let full = persons[key],
                    next == taken.count || !taken[next].overlaps(range),
                    !NameLexicon.shared.isCommon(block.words(range))
                else { continue }
                let span = NameSpan(kind: .person, range: range, confidence: 0.85)
                mentions[number].append(Mention(span: span, key: key, fullName: full))
            }
            mentions[number].sort { $0.span.range.lowerBound < $1.span.range.lowerBound }
        }
    }

    /// A word up to its last apostrophe.
    private static func withoutPossessive(_ word: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        for index in word.reversed() {
            let isTypographic = bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
            if bytes[index] == 0x27 || isTypographic { return word.lowerBound..<index }
        }
        return word
    }
}
