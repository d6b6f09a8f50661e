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
        var start = text.skip(from: 0, while: \.isSpace)
        for candidate in candidates(in: text, lists: lists) {
            guard candidate.place > start, candidate.place < text.bytes.count else { continue }
            let context = BreakContext(
                text: text, rules: rules, sentenceStart: start, place: candidate.place, fromICU: candidate.fromICU)
            let isEnd =
                lists.starts.contains(candidate.place)
                || context.gap == .line && !text.mayHoldTerminator
                || BreakRules.decide(context)
            guard isEnd else { continue }
            result.append(candidate.place)
            start = candidate.place
        }
        return result
    }

    /// The sentences' UTF-8 ranges, without the white space between them.
    package func sentences(in string: String) -> [Range<Int>] { sentences(in: Array(string.utf8)) }

    /// The same of valid UTF-8.
    package func sentences(in bytes: [UInt8]) -> [Range<Int>] {
        let text = SentenceText(bytes)
        var ranges: [Range<Int>] = []
        var start = 0
        func close(at end: Int) {
            let first = text.skip(from: start, while: \.isSpace)
            let last = text.skipBack(from: end, while: \.isSpace)
            if first < last { ranges.append(first..<last) }
            start = end
        }
        for end in boundaries(in: text) { close(at: end) }
        close(at: text.bytes.count)
        return ranges
    }

    /// Places to decide on, in order: ICU's, those behind each terminator, and the items of lists.
    private func candidates(in text: SentenceText, lists: ListMarkers) -> [(place: Int, fromICU: Bool)] {
        let own = ownCandidates(in: text, lists: lists)
        if !alwaysAsksICU, text.isPlainLatin {
            // UAX #29 ends a sentence behind every line feed (SB4).
            return own.map { ($0, text.isBehindLineFeed($0)) }
        }
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

    private func ownCandidates(in text: SentenceText, lists: ListMarkers) -> [Int] {
        var places: [Int] = Array(lists.starts)
        let own = rules.ownTerminators.first(where: \.isASCII).map { UInt8(ascii: $0) }
        var place = 0
        while true {
            place = text.nextEnd(from: place, own: own)
            guard place < text.bytes.count else { break }
            let after = text.after(place)
            let signs =
                text.bytes[place] == 0x0A
                ? place : text.skip(from: after) { SentenceSigns.isTerminator($0) || rules.closes($0) }
            place = text.skip(from: signs, while: \.isSpace)
            for blank in signs..<place where text.bytes[blank] == 0x0A { places.append(blank + 1) }
            if places.last != place { places.append(place) }
            // A dash of omission may begin the next sentence: "… wide. ...and then".
            if signs == after, place > signs { continue }
            place = max(signs, after)
        }
        return lists.starts.isEmpty ? places : Array(Set(places)).sorted()
    }
}
