/// Names that a clue beside them gives away where the model was not sure: a title or a verb of speech, a given name
/// before a family name, or the lexicon's own knowledge of countries and well-known bodies.
struct NameClues {
    let tokens: [NameToken]
    let features: NameFeatures

    init(_ tokens: [NameToken], _ features: NameFeatures) {
        self.tokens = tokens
        self.features = features
    }

    /// The model's names with those that clues add, in order; sure ones of the model are left alone.
    /// - Parameter spans: in order, none over another.
    func completed(_ spans: [NameSpan]) -> [NameSpan] {
        var spans = spans
        if !spans.isEmpty { removeParts(from: &spans) }
        return joined(withUnsure(spans, beside: withClues(spans)))
    }

    /// The sure ones of the model's names with what clues say.
    private func withClues(_ spans: [NameSpan]) -> [NameSpan] {
        var sure = spans
        if !areSure(spans) { sure.removeAll { $0.confidence < Self.sureness } }
        var (found, next, index) = ([NameSpan](), 0, 0)
        while index < tokens.count {
            guard tokens[index].shape.isName, let (end, kind, confidence) = clue(at: index) else {
                index &+= 1
                continue
            }
            let range = tokens[index].start..<tokens[end].end
            index = end + 1
            while next < sure.count, sure[next].range.upperBound <= range.lowerBound {
                found.append(sure[next])
                next += 1
            }
            var (behind, best, isMore) = (next, confidence, true)
            while behind < sure.count, sure[behind].range.lowerBound < range.upperBound {
                isMore = isMore && Self.adds(kind, range, to: sure[behind])
                best = max(best, sure[behind].confidence)
                behind += 1
            }
            if isMore {
                found.append(NameSpan(kind: kind, range: range, confidence: best))
                next = behind
            }
        }
        return next == sure.count ? found : found + sure[next...]
    }

    private func areSure(_ spans: [NameSpan]) -> Bool { spans.allSatisfy { $0.confidence >= Self.sureness } }

    /// True when a clue may know more of the same name: `Harry Harris`, of which the model saw the last word. And a body's
    /// name may hold a place's.
    private static func adds(_ kind: NameKind, _ range: Range<Int>, to span: NameSpan) -> Bool {
        (span.kind == kind || kind == .organisation && span.kind == .place && span.range != range)
            && span.range.clamped(to: range) == span.range
    }

    /// The names found with those the model is not sure of, where nothing was found.
    private func withUnsure(_ spans: [NameSpan], beside found: [NameSpan]) -> [NameSpan] {
        if areSure(spans) { return found }
        var (all, next) = ([NameSpan](), 0)
        for span in spans where span.confidence < Self.sureness {
            while next < found.count, found[next].range.upperBound <= span.range.lowerBound {
                all.append(found[next])
                next += 1
            }
            if next < found.count, found[next].range.overlaps(span.range) { continue }
            all.append(span)
        }
        return all + found[next...]
    }

    /// A known phrase is worth more than a part of it: `Republic of Korea`; of a product's name nothing is a name.
    private func removeParts(from spans: inout [NameSpan]) {
        var phrases: [Range<Int>] = []
        for index in tokens.indices where features.flags(index).contains(.phraseStart) {
            if let (end, _, _) = lexical(index) { phrases.append(tokens[index].start..<tokens[end].end) }
        }
        var next = 0
        spans.removeAll { span in
            while next < phrases.count, phrases[next].upperBound <= span.range.lowerBound { next += 1 }
            var place = next
            while place < phrases.count, phrases[place].lowerBound < span.range.upperBound {
                if span.range.count < phrases[place].count { return true }
                place += 1
            }
            return isInsideProduct(span)
        }
    }

    /// True for a part of a longer phrase that names no person, body or place: `State` of `Secretary of State`.
    private func isInsideProduct(_ span: NameSpan) -> Bool {
        let first = token(at: span.range.lowerBound)
        let flags = features.flags(first)
        guard flags.contains([.phrase, .product]), flags.isDisjoint(with: [.organisation, .region, .person, .town])
        else {
            return false
        }
        let isFirst = flags.contains(.phraseStart)
        var last = first
        while last < tokens.count, tokens[last].end <= span.range.upperBound { last += 1 }
        let goesOn =
            last < tokens.count && features.flags(last).contains([.phrase, .product])
            && !features.flags(last).contains(.phraseStart)
        return !isFirst || goesOn
    }

    /// The word that begins at an offset, by bisection.
    private func token(at start: Int) -> Int {
        var (low, high) = (0, tokens.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].start < start { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// `Federal Reserve Bank of New York`: an organisation's name that goes on with its place.
    private func joined(_ spans: [NameSpan]) -> [NameSpan] {
        if !zip(spans, spans.dropFirst()).contains(where: { $0.kind == .organisation && $1.kind == .place }) {
            return spans
        }
        var result: [NameSpan] = []
        for span in spans {
            guard span.kind == .place, let last = result.last, last.kind == .organisation,
                case let start = token(at: span.range.lowerBound),
                let end = (2...3).map({ start - $0 }).first(where: { isEnd($0, of: last) }),
                features.flags(end).contains(.organisationWord),
                tokens[end + 1...start].allSatisfy({ $0.gap == .blank }), tokens[end + 1].hash == Self.of,
                start - end == 2 || tokens[end + 2].hash == Self.the
            else {
                result.append(span)
                continue
            }
            result[result.count - 1] = NameSpan(
                kind: .organisation, range: last.range.lowerBound..<span.range.upperBound, confidence: last.confidence)
        }
        return result
    }

    private func isEnd(_ index: Int, of span: NameSpan) -> Bool {
        index >= 0 && tokens[index].end == span.range.upperBound
    }

    static let of = NameHash.of("of".utf8)
    static let the = NameHash.of("the".utf8)

    /// What the model says with less than this may be overruled.
    private static let sureness = 0.8

    /// The name that begins with a word, by the strongest clue: its last word, kind, and how sure the clue is.
    private func clue(at index: Int) -> (end: Int, kind: NameKind, confidence: Double)? {
        body(index) ?? lexical(index) ?? ground(index) ?? titled(index) ?? syllabic(index) ?? twoNames(index)
            ?? speaking(index) ?? opening(index) ?? givenAlone(index) ?? familyAlone(index)
    }

    /// A country or a known body, where the words can be nothing else.
    private func lexical(_ index: Int) -> (Int, NameKind, Double)? {
        let flags = features.flags(index)
        if flags.contains(.phrase) {
            guard flags.contains(.phraseStart) else { return nil }
            var end = index
            while end + 1 < tokens.count, features.flags(end + 1).contains(.phrase),
                !features.flags(end + 1).contains(.phraseStart)
            { end += 1 }
            if goesOn(end) { return nil }
            if flags.contains(.organisation) { return (end, .organisation, 0.9) }
            if flags.contains(.person) { return (end, .person, 0.9) }
            return flags.contains(.region) ? (end, .place, 0.9) : nil
        }
        if let known = known(flags, index) { return known }
        // `US` is a country, `us` and `Us` are not.
        let isInCapitals = tokens[index].shape == .capitals
        let others: NameFlags =
            isInCapitals ? [.people, .calendar] : [.given, .family, .common, .people, .calendar, .organisationWord]
        guard flags.isDisjoint(with: others), isInCapitals || tokens[index].length > 3, !goesOn(index), !isInside(index)
        else { return nil }
        if flags.contains(.region), !flags.contains(.organisation) { return (index, .place, 0.9) }
        return flags.contains(.organisation) && flags.isDisjoint(with: [.region, .town])
            ? (index, .organisation, 0.85) : nil
    }

    /// One who is known by one name, or a body that shares its name with families; a title says that it is a person.
    private func known(_ flags: NameFlags, _ index: Int) -> (Int, NameKind, Double)? {
        guard !flags.isDisjoint(with: [.person, .organisation]), tokens[index].length > 2,
            flags.isDisjoint(with: [.region, .town, .common, .people, .calendar, .organisationWord]), !goesOn(index),
            !isInside(index),
            index == 0 || features.flags(index - 1).isDisjoint(with: .title)
        else { return nil }
        return (index, flags.contains(.person) ? .person : .organisation, 0.85)
    }

    /// True when a capital follows that could belong to the same name.
    func goesOn(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index + 1].gap == .blank, tokens[index + 1].shape.isName else {
            return false
        }
        return features.flags(index + 1).isDisjoint(with: [.title, .people, .calendar])
    }

    /// True when a capital stands right before.
    func isInside(_ index: Int) -> Bool {
        index > 0 && tokens[index].gap == .blank && tokens[index - 1].shape.isName
            && features.flags(index - 1).isDisjoint(with: [.title, .people, .calendar, .phrase])
            && tokens[index - 1].gap != .start && tokens[index - 1].hash != Self.the
    }
}
