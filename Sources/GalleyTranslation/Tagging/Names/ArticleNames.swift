/// The names of a whole article, each mention judged with what the article says elsewhere: a surname alone is the
/// person named in full, and a name that is an organisation five times is one the sixth time.
struct ArticleNames: Sendable {
    /// A name where it stands.
    struct Mention: Sendable {
        var span: NameSpan
        /// The name in full where the article gives it.
        var value: String
    }

    /// Mentions by block, in the order of the blocks.
    private(set) var mentions: [[Mention]]
    /// Full names by their last word.
    private(set) var persons: [String: String] = [:]

    init(_ blocks: [TaggedBlock], language: String) {
        let spans: [[NameSpan]]
        if language == "en" {
            let reader = NameReader()
            spans = blocks.map { block in
                reader.names(in: block.bytes).compactMap { NameTrimming.trimmed($0, in: block.bytes) }
            }
        } else {
            let reader = RegionNames(language: language)
            spans = blocks.map { reader.names(in: $0) }
        }
        mentions = zip(blocks, spans).map { block, spans in
            spans.map { Mention(span: $0, value: block.words($0.range)) }
        }
        if language == "en" {
            settleByMajority()
            collectPersons()
            resolveSurnames(blocks)
        }
    }

    /// The mentions of a kind in a block that are sure enough.
    func mentions(of kind: NameKind, inBlock index: Int, atLeast confidence: Double) -> [Mention] {
        mentions[index].filter { $0.span.kind == kind && $0.span.confidence >= confidence }
    }

    /// Gives the same words the same kind, the one that most of the likelihood speaks for.
    private mutating func settleByMajority() {
        var weights: [String: [NameKind: Double]] = [:]
        for mention in mentions.joined() {
            weights[mention.value, default: [:]][mention.span.kind, default: 0] += mention.span.confidence
        }
        for block in mentions.indices {
            for index in mentions[block].indices {
                let mention = mentions[block][index]
                guard let kinds = weights[mention.value], kinds.count > 1 else { continue }
                let total = kinds.values.reduce(0, +)
                guard let best = kinds.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }),
                    best.value / total >= 0.65, best.key != mention.span.kind
                else { continue }
                mentions[block][index].span.kind = best.key
                mentions[block][index].span.confidence = best.value / total
            }
        }
    }

    private mutating func collectPersons() {
        for mention in mentions.joined() where mention.span.kind == .person && mention.span.confidence >= 0.6 {
            let words = mention.value.split { $0 == " " || $0 == "\u{A0}" }
            guard words.count > 1, let last = words.last(where: { !Self.suffixes.contains(String($0)) }) else {
                continue
            }
            if persons[String(last)] == nil { persons[String(last)] = mention.value }
        }
    }

    /// What may stand behind a family name.
    private static let suffixes: Set<String> = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"]

    /// A family name alone is the person of that name, also where the sentence by itself would not show it.
    private mutating func resolveSurnames(_ blocks: [TaggedBlock]) {
        if persons.isEmpty { return }
        for (number, block) in blocks.enumerated() {
            let taken = mentions[number].map(\.span.range)
            for index in mentions[number].indices {
                let mention = mentions[number][index]
                guard let full = persons[mention.value] else { continue }
                if mention.span.kind != .person, mention.span.confidence > 0.9 { continue }
                mentions[number][index].span.kind = .person
                mentions[number][index].span.confidence = max(mention.span.confidence, 0.9)
                mentions[number][index].value = full
            }
            for token in block.tokens where token.isCapitalised {
                let end = token.text.lastIndex { $0 == "’" || $0 == "'" }
                let name = end.map { String(token.text[..<$0]) } ?? token.text
                let range = token.range.lowerBound..<token.range.lowerBound + name.utf8.count
                guard let full = persons[name], !taken.contains(where: { $0.overlaps(range) }),
                    !NameLexicon.shared.isCommon(name)
                else { continue }
                let span = NameSpan(kind: .person, range: range, confidence: 0.85)
                mentions[number].append(Mention(span: span, value: full))
            }
            mentions[number].sort { $0.span.range.lowerBound < $1.span.range.lowerBound }
        }
    }
}
