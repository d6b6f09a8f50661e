import GalleyCore

/// What lies before a rule: the article under its editor, and what is known of each of its blocks.
struct CleaningDesk {
    /// The only way to change the article.
    var editor: ArticleEditor
    /// One for each block of the article, by the same index.
    let lines: [StoryLine]
    let options: CleanOptions
    /// Folded headlines the page gives: shown, declared, in its title.
    let headlineKeys: [TextKey]
    /// What the page's description says, folded.
    let summaryKey: TextKey?
    let authorKeys: [TextKey]
    /// True for pages, false for pasted text.
    let isPage: Bool
    /// The page under the house's rules for its site; nil where there are none.
    var site: SiteReading?
    /// What was learned of the page's host before; nil where nothing was.
    var memory: RememberedSite?

    /// The phrases that any line has: what none has needs no search.
    lazy var allPhrases = lines.reduce(into: PhraseMatch()) { $0.formUnion($1.facts.phrases) }
    /// The same of the signs of a line's box and the ones around it.
    lazy var allNearSigns = lines.reduce(into: ClassSigns()) { $0.formUnion($1.facts.nearSigns) }

    /// Indices of the blocks still in the body, with their lines.
    var open: [Int] { editor.keptIndices }

    /// The first and the last block that are surely of the story; nil when none is.
    var story: ClosedRange<Int>? {
        let isSure = { lines[$0].isSureParagraph && editor.fates[$0] == .kept }
        guard let first = lines.indices.first(where: isSure), let last = lines.indices.last(where: isSure) else {
            return nil
        }
        return first...last
    }

    /// Cuts a block in a rule's name.
    mutating func cut<Rule: CleaningRule>(_ index: Int, _ rule: Rule.Type, _ confidence: Double, _ reason: String) {
        editor.cut(index, by: rule.description.stamp, confidence: confidence, reason: reason)
    }

    /// Cuts every open block that holds nothing but a set phrase of the role, or opens with one and is short. A whole
    /// sentence that is plainly the story's only begins alike.
    mutating func cutPhrases<Rule: CleaningRule>(
        _ rule: Rule.Type, _ role: PhraseRole, upTo weight: Int, reason: String
    ) {
        guard allPhrases.has(role) else { return }
        for index in open where lines[index].facts.phrases.has(role) && !editor.blocks[index].role.isNote {
            if lines[index].facts.phrases.isWhole(role) {
                cut(index, rule, 0.97, reason)
            } else if lines[index].facts.weight <= weight,
                !(isPage && lines[index].isPlainlyStory && readsOn(index))
            {
                cut(index, rule, 0.85, reason)
            }
        }
    }

    /// Cuts open blocks whose markup bears a sign and which read like furniture.
    mutating func cutSigns<Rule: CleaningRule>(
        _ rule: Rule.Type, _ signs: ClassSigns, below likelihood: Float = 0.5, reason: String
    ) {
        if allNearSigns.isDisjoint(with: signs) { return }
        for index in open
        where !lines[index].facts.nearSigns.isDisjoint(with: signs) && lines[index].likelihood < likelihood
            && !editor.blocks[index].role.isNote && !isShownStandfirst(index)
        {
            cut(index, rule, Double(1 - lines[index].likelihood), reason)
        }
    }
}

extension BlockRole {
    var isHeading: Bool { if case .heading = self { true } else { false } }

    /// True for corrections, notes and update lines, which no phrase of furniture takes out.
    var isNote: Bool {
        switch self {
        case .correction, .editorsNote, .update: true
        default: false
        }
    }
}
