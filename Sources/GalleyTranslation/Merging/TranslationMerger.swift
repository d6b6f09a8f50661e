package import GalleyCore
import GalleyText

/// Takes a translation back into an article: the source's structure with the translator's words.
package struct TranslationMerger: Sendable {
    package static let rule = RuleStamp("merge-translation")

    package let options: MergeOptions

    package init(options: MergeOptions = MergeOptions()) { self.options = options }

    /// The translated article and what became of every unit; the source article stays as it is.
    /// - Throws: `HandoffError` when the file is into another language, or of another article.
    package func merge(_ returned: ReturnedHandoff, into source: Article, name: String) throws -> MergeResult {
        let target = try language(of: returned, source: source, name: name)
        let units = ArticleUnits(source, inlineTags: .protected).units
        let matches = UnitMatcher.matches(units, returned.units)
        guard !matches.isEmpty || units.isEmpty else {
            throw HandoffError(
                .wrongArticle, name,
                "none of its \(returned.units.count) units belongs to the article \"\(source.id)\"")
        }
        let inOrder = LongestRun.positions(in: matches.map(\.returned))
        let byUnit = Dictionary(uniqueKeysWithValues: matches.enumerated().map { ($0.element.unit, $0) })
        var outcomes: [UnitOutcome] = []
        var words: [HandoffText?] = []
        var pairs: [TranslatedUnit] = []
        for (index, unit) in units.enumerated() {
            let match = byUnit[index]
            let other = match.map { returned.units[$0.element.returned] }
            let outcome = outcome(
                of: unit, match?.element, other, isMoved: match.map { !inOrder.contains($0.offset) } ?? false)
            outcomes.append(outcome)
            let resolved = other.flatMap { other in
                other.target.map { SpanResolver(unit, returned: other.source).resolve($0) }
            }
            words.append(takesTranslation(outcome.state) ? resolved?.trimmedEnds() : nil)
            if let resolved, !unit.isBlank(resolved), outcome.state != .stale {
                pairs.append(TranslatedUnit(unit, target: resolved))
            }
        }
        outcomes += extras(in: returned, matches)
        let builder = TranslationBuilder(source: source, units: units, words: words, target: target)
        let report = MergeReport(outcomes: outcomes, tagsLost: builder.tagsLost)
        let article = builder.article(
            id: options.articleID, translator: options.translator, mediaType: returned.mediaType, report: report)
        return MergeResult(article: article, report: report, pairs: pairs)
    }

    private func language(of returned: ReturnedHandoff, source: Article, name: String) throws -> String {
        if let wanted = options.target, let given = returned.targetLanguage, !Self.isSame(wanted, given) {
            throw HandoffError(.wrongLanguage, name, "the translation is into \"\(given)\", not \"\(wanted)\"")
        }
        if let given = returned.sourceLanguage, let own = source.metadata.language, !Self.isSame(given, own) {
            throw HandoffError(
                .wrongLanguage, name, "it translates from \"\(given)\", but the article is in \"\(own)\"")
        }
        guard let target = options.target ?? returned.targetLanguage, LanguageCode.primary(target) != nil else {
            throw HandoffError(.noTarget, name, "the file does not say into which language it translates; name it")
        }
        return target
    }

    /// True for tags of the same language; a tag that says nothing (`und`) fits any.
    private static func isSame(_ a: String, _ b: String) -> Bool {
        let (first, second) = (LanguageCode.primary(a), LanguageCode.primary(b))
        return first == second || first == "und" || second == "und"
    }

    private func takesTranslation(_ state: UnitOutcome.State) -> Bool {
        switch state {
        case .merged, .moved: true
        case .stale: options.staleUse == .translation
        default: false
        }
    }

    private func outcome(
        of unit: HandoffUnit, _ match: UnitMatch?, _ other: ReturnedUnit?, isMoved: Bool
    ) -> UnitOutcome {
        let state: UnitOutcome.State
        if let match, let other {
            if !unit.isTranslation(other) {
                state = unit.isTranslatable ? .untranslated : .kept
            } else {
                state = match.isStale ? .stale : isMoved ? .moved : .merged
            }
        } else {
            state = unit.isTranslatable ? .missing : .kept
        }
        let diff = state == .stale ? other?.source.map { WordDiff(from: $0.text, to: unit.source.text) } : nil
        return UnitOutcome(
            state: state, unit: unit.id, returned: other?.id, line: other?.line ?? 0, matchedBy: match?.basis,
            source: unit.source.text, translation: other?.target?.text, diff: diff)
    }

    private func extras(in returned: ReturnedHandoff, _ matches: [UnitMatch]) -> [UnitOutcome] {
        let taken = Set(matches.map(\.returned))
        return returned.units.enumerated().filter { !taken.contains($0.offset) }.map { _, unit in
            UnitOutcome(
                state: .extra, unit: nil, returned: unit.id, line: unit.line, matchedBy: nil,
                source: unit.source?.text ?? "", translation: unit.target?.text, diff: nil)
        }
    }
}

extension HandoffUnit {
    /// True for a target without a word in it.
    fileprivate func isBlank(_ target: HandoffText) -> Bool {
        target.text.trimmed(0..<target.text.utf8.count).isEmpty
    }

    /// Decides by the words, not by what a tool says of them: other words than the source's are a translation, the
    /// same words only where there is nothing to translate but names.
    fileprivate func isTranslation(_ returned: ReturnedUnit) -> Bool {
        guard let target = returned.target, !isBlank(target) else { return false }
        let words = Self.hash(of: target.text)
        if words != hash, words != returned.source.map({ Self.hash(of: $0.text) }) {
            return isTranslatable || source.spans.allSatisfy { !$0.isProtected }
        }
        return isTranslatable && mayStayAsItIs
    }
}
