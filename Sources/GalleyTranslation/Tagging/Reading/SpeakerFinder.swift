import GalleyText

/// Finds who is said to speak the words between quotation marks, by the words right before and behind them.
struct SpeakerFinder: Sendable {
    /// What stands beside a quotation.
    enum Attribution: Sendable, Hashable {
        case named(String)
        /// A pronoun: the one named last.
        case pronoun
        /// A verb of speech whose subject is no name: `officials said`.
        case unnamed
    }

    private let language: String
    private let verbs: WordList?
    private let names: SpeakerNames

    init(language: String, names: SpeakerNames) {
        self.language = language
        self.names = names
        verbs = SpeechWords.verbs[language]
    }

    private func isVerb(_ index: Int, in block: TaggedBlock) -> Bool {
        verbs?.holds(block.bytes[block.tokens[index].range]) ?? false
    }

    /// The attribution of a span, or nil when nothing says that it is speech. One right before the quotation is
    /// nearer than one behind it, which may be the paper's own (`… Hankyoreh reported`).
    func attribution(of span: QuotedSpan, in block: TaggedBlock) -> Attribution? {
        switch language {
        case "ko", "ja": return eastAsian(span, in: block)
        case "zh": return chinese(span, in: block)
        default: return before(span, in: block) ?? behind(span, in: block)
        }
    }

    // MARK: Languages that part words by blanks

    /// `Harris told reporters: “…”`, `he said, “…”`: the verb stands at most three words before the mark.
    private func before(_ span: QuotedSpan, in block: TaggedBlock) -> Attribution? {
        let end = block.tokenIndex(from: span.range.lowerBound)
        guard end > 0 else { return nil }
        let gap = block.bytes[block.tokens[end - 1].range.upperBound..<span.range.lowerBound]
        guard gap.allSatisfy({ $0 == 0x20 || $0 == 0x2C || $0 == 0x3A }) else { return nil }
        let hasPause = gap.contains(0x2C) || gap.contains(0x3A)
        for index in stride(from: end - 1, through: max(0, end - (hasPause ? 6 : 2)), by: -1) {
            guard isSameSentence(block, from: index, to: end - 1) else { return nil }
            if isVerb(index, in: block) {
                return subject(endingAt: index, in: block) ?? subject(startingAt: index + 1, in: block, limit: end)
                    ?? .unnamed
            }
        }
        return nil
    }

    /// `“…,” Harris said`, `“…,” said Harris`, `“…”, sagte sie`: within the sentence behind the mark.
    private func behind(_ span: QuotedSpan, in block: TaggedBlock) -> Attribution? {
        guard span.isClosed else { return nil }
        let start = block.tokenIndex(from: span.range.upperBound)
        guard start < block.tokens.count, !endsSentenceBeforeNext(span, in: block, start) else { return nil }
        for index in start..<min(start + 7, block.tokens.count) {
            guard isSameSentence(block, from: start, to: index) else { return nil }
            guard isVerb(index, in: block) else { continue }
            let front = index > start ? subject(endingAt: index, in: block, from: start) : nil
            return front ?? subject(startingAt: index + 1, in: block, limit: block.tokens.count) ?? .unnamed
        }
        return nil
    }

    /// A full stop inside the marks and a capital behind them begin a new sentence, unless what follows is a name.
    private func endsSentenceBeforeNext(_ span: QuotedSpan, in block: TaggedBlock, _ start: Int) -> Bool {
        guard let last = block.bytes[span.inside].last, last == UInt8(ascii: ".") else { return false }
        return block.tokens[start].isCapitalised
            && !(start + 1 < block.tokens.count
                && (isVerb(start + 1, in: block)
                    || start + 2 < block.tokens.count && isVerb(start + 2, in: block)))
    }

    /// The name or pronoun right before a verb, words like `has` and `also` passed over.
    private func subject(endingAt verb: Int, in block: TaggedBlock, from start: Int = 0) -> Attribution? {
        var index = verb - 1
        while index > start, SpeechWords.fillers.contains(block.folded(index)) { index -= 1 }
        guard index >= start, isSameSentence(block, from: index, to: verb) else { return nil }
        if SpeechWords.pronouns.contains(block.folded(index)) { return .pronoun }
        var first = index
        while first > start, isNamePart(first - 1, in: block), isAdjacent(first - 1, in: block) { first -= 1 }
        guard isNamePart(index, in: block) else { return nil }
        return .named(names.resolved((max(first, index - 2)...index).map(block.word)))
    }

    /// The name or pronoun right behind a verb.
    private func subject(startingAt start: Int, in block: TaggedBlock, limit: Int) -> Attribution? {
        guard start < limit, isSameSentence(block, from: start - 1, to: start) else { return nil }
        if SpeechWords.pronouns.contains(block.folded(start)) { return .pronoun }
        var first = start
        while first < min(start + 6, limit), !isNamePart(first, in: block) {
            guard isAdjacent(first, in: block) else { return nil }
            first += 1
        }
        guard first < limit, isNamePart(first, in: block) else { return nil }
        var last = first
        while last + 1 < limit, isAdjacent(last, in: block), isNamePart(last + 1, in: block) { last += 1 }
        return .named(names.resolved((first...last).map(block.word)))
    }

    private func isNamePart(_ index: Int, in block: TaggedBlock) -> Bool {
        let token = block.tokens[index]
        if token.isCapitalised { return true }
        return language == "ar" && !isVerb(index, in: block)
    }

    private func isAdjacent(_ index: Int, in block: TaggedBlock) -> Bool {
        guard index + 1 < block.tokens.count else { return false }
        let gap = block.tokens[index].range.upperBound..<block.tokens[index + 1].range.lowerBound
        return block.holdsOnly([0x20, 0x2E], in: gap)
    }

    /// True when no full stop, question or quotation mark lies between two tokens.
    private func isSameSentence(_ block: TaggedBlock, from first: Int, to last: Int) -> Bool {
        guard first < last else { return true }
        for index in first..<last {
            let gap = block.tokens[index].range.upperBound..<block.tokens[index + 1].range.lowerBound
            let isAbbreviation = block.tokens[index].range.count <= 3 && block.tokens[index].isCapitalised
            if gap.count == 1, block.bytes[gap.lowerBound] == 0x20 { continue }
            for byte in block.bytes[gap] where byte == 0x3F || byte == 0x21 || byte == 0x2E && !isAbbreviation {
                return false
            }
            if block.words(gap).unicodeScalars.contains(where: Self.isMark) { return false }
        }
        return true
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "“", "”", "„", "«", "»", "\"": true
        default: false
        }
    }

    // MARK: East Asian languages

    /// The subject stands before the mark with its particle, the verb right behind it.
    private func eastAsian(_ span: QuotedSpan, in block: TaggedBlock) -> Attribution? {
        let rest = String(decoding: block.bytes[span.range.upperBound...].prefix(64), as: UTF8.self)
        guard let endings = SpeechWords.endings[language], endings.contains(where: rest.hasPrefix) else { return nil }
        let sentence = lastSentence(before: span, in: block)
        let particles: [Character] = language == "ko" ? ["은", "는", "이", "가"] : ["は", "が"]
        if language == "ko" {
            let words = sentence.split(separator: " ")
            guard let last = words.lastIndex(where: { $0.count > 1 && particles.contains($0.last ?? " ") }) else {
                return .pronoun
            }
            return .named((words[max(0, last - 1)..<last] + [words[last].dropLast()]).joined(separator: " "))
        }
        guard let particle = sentence.lastIndex(where: particles.contains) else { return .pronoun }
        let name = sentence[..<particle].split(whereSeparator: { "、。 　".contains($0) }).last ?? ""
        return name.isEmpty ? .pronoun : .named(String(name))
    }

    private func chinese(_ span: QuotedSpan, in block: TaggedBlock) -> Attribution? {
        let sentence = lastSentence(before: span, in: block).trimmingPause
        guard let verb = SpeechWords.chinese.first(where: sentence.hasSuffix) else { return nil }
        let name = sentence.dropLast(verb.count).split(whereSeparator: { "，,、 ".contains($0) }).last ?? ""
        if name.isEmpty || name == "他" || name == "她" { return .pronoun }
        return name.count <= 16 ? .named(String(name)) : .unnamed
    }

    /// What stands between the last full stop and the quotation.
    private func lastSentence(before span: QuotedSpan, in block: TaggedBlock) -> Substring {
        let before = String(decoding: block.bytes[..<span.range.lowerBound], as: UTF8.self)
        let start = before.lastIndex { ".。!?！？”」』".contains($0) }.map { before.index(after: $0) } ?? before.startIndex
        return Substring(before[start...])
    }
}

extension Substring {
    /// Without blanks, commas and colons at the end.
    fileprivate var trimmingPause: Substring {
        var text = self
        while let last = text.last, " ：:，,".contains(last) { text = text.dropLast() }
        return text
    }
}
