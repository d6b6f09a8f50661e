/// Finds where sentences end: ICU proposes places (UAX #29), rules of our own strike out those behind abbreviations,
/// initials and ordinals and add those ICU does not see.
///
/// In Latin letters with their usual signs ICU proposes nothing that the rules do not look at anyway (the tests hold that
/// against it), so that it is not asked.
package struct SentenceBreaker: Sendable {
    private let rules: SentenceRules
    private let iterator: BreakIterator
    private let alwaysAsksICU: Bool

    /// - Parameter language: BCP 47; an unknown language gets the rules that most languages share.
    package init(language: String) { self.init(language: language, alwaysAskingICU: false) }

    init(language: String, alwaysAskingICU: Bool) {
        rules = .of(language)
        iterator = BreakIterator(.sentence, locale: rules.language)
        alwaysAsksICU = alwaysAskingICU || !rules.ownTerminators.isEmpty
    }

    /// UTF-8 offsets at which a sentence begins inside the text, 0 and the end left out.
    package func boundaries(in string: String) -> [Int] { boundaries(in: SentenceText(string)) }

    private func boundaries(in text: SentenceText) -> [Int] {
        let lists = ListMarkers(text)
        var result: [Int] = []
        var start = text.skipSpace(from: 0)
        // Asked for where lines break, which is seldom, and then once.
        lazy var mayHoldTerminator = text.mayHoldTerminator
        func look(at place: Int, fromICU: Bool?) {
            guard place > start, place < text.bytes.count else { return }
            let context = BreakContext(text: text, rules: rules, sentenceStart: start, place: place, fromICU: fromICU)
            let isEnd =
                lists.starts.contains(place)
                || context.gap == .line && !mayHoldTerminator
                || BreakRules.decide(context)
            guard isEnd else { return }
            result.append(place)
            start = place
        }
        let own = ownCandidates(in: text, lists: lists)
        if !alwaysAsksICU, text.isPlainLatin {
            for place in own { look(at: place, fromICU: nil) }
        } else {
            for candidate in merged(own, in: text) { look(at: candidate.place, fromICU: candidate.fromICU) }
        }
        return result
    }

    /// The sentences' UTF-8 ranges, without the white space between them.
    package func sentences(in string: String) -> [Range<Int>] { sentences(in: Array(string.utf8)) }

    /// The same of valid UTF-8.
    package func sentences(in bytes: [UInt8]) -> [Range<Int>] {
        let text = SentenceText(bytes)
        let boundaries = boundaries(in: text)
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(boundaries.count + 1)
        var start = 0
        func close(at end: Int) {
            let first = text.skipSpace(from: start)
            let last = text.skipSpaceBack(from: end)
            if first < last { ranges.append(first..<last) }
            start = end
        }
        for end in boundaries { close(at: end) }
        close(at: text.bytes.count)
        return ranges
    }

    /// Sentences of a paragraph that is not long.
    private static let usual = 6

    /// Our own places with ICU's, in order.
    private func merged(_ own: [Int], in text: SentenceText) -> [(place: Int, fromICU: Bool)] {
        let proposed = iterator.boundaries(in: text.bytes)
        var merged: [(place: Int, fromICU: Bool)] = []
        merged.reserveCapacity(proposed.count + own.count)
        var index = 0
        for proposal in proposed where Int(proposal) < text.bytes.count {
            // UAX #29 leaves an opening bracket with the sentence before it where no space stands between them.
            let place = text.skipBack(from: Int(proposal)) { SentenceSigns.onlyOpens($0) && !rules.closes($0) }
            while index < own.count, own[index] < place {
                merged.append((own[index], false))
                index += 1
            }
            if index < own.count, own[index] == place { index += 1 }
            merged.append((place, true))
        }
        merged += own[index...].map { ($0, false) }
        return merged
    }

    /// Places to decide on, in order: those behind each terminator, and the items of lists.
    private func ownCandidates(in text: SentenceText, lists: ListMarkers) -> [Int] {
        var places = Array(lists.starts)
        places.reserveCapacity(places.count + Self.usual)
        let own = rules.ownTerminators.first(where: \.isASCII).map { UInt8(ascii: $0) }
        var place = 0
        while true {
            place = text.nextEnd(from: place, own: own)
            guard place < text.bytes.count else { break }
            let after = text.after(place)
            let signs =
                text.bytes[place] == 0x0A
                ? place : text.skip(from: after) { SentenceSigns.isTerminator($0) || rules.closes($0) }
            place = text.skipSpace(from: signs)
            for blank in signs..<place where text.bytes[blank] == 0x0A { places.append(blank + 1) }
            if places.last != place { places.append(place) }
            // A dash of omission may begin the next sentence: "… wide. ...and then".
            if signs == after, place > signs { continue }
            place = max(signs, after)
        }
        return lists.starts.isEmpty ? places : Array(Set(places)).sorted()
    }
}
