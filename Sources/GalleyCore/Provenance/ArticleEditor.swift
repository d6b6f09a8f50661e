/// The only way to change an article: every change names the rule that made it and is written down.
///
/// An editor works on the article's blocks by a fixed index: cutting or moving a block leaves the others' indices as
/// they are, so that rules can keep evidence of their own beside the blocks. `finish()` gives the changed article.
public struct ArticleEditor: Sendable {
    /// What became of a block so far.
    public enum Fate: Sendable, Hashable {
        case kept, moved, cut
    }

    /// The article as it is so far; its body is brought up to date by `finish()`.
    public private(set) var article: Article
    /// The blocks as they were when editing began (roles may have changed since).
    public private(set) var blocks: [Block]
    /// What became of each block, by the same index.
    public private(set) var fates: [Fate]
    /// The indices of blocks still in the body, in order.
    public private(set) var keptIndices: [Int]
    private let step: String
    private let stets: Stets
    private var cutsByIndex: [Int: Cut] = [:]
    /// Blocks that an editor let stand: no other rule cuts them either.
    private var standing: Set<Int> = []

    /// - Parameters:
    ///   - article: what is edited.
    ///   - step: who edits, as it stands in the record: `clean`, `tag`, `desk`.
    ///   - stets: what must not be cut.
    public init(_ article: Article, step: String, stets: Stets = Stets()) {
        self.article = article
        self.blocks = article.body
        self.fates = Array(repeating: .kept, count: article.body.count)
        self.keptIndices = Array(article.body.indices)
        self.step = step
        self.stets = stets
    }

    /// Takes a block out, unless an editor let it stand.
    /// - Returns: false when it stays: already gone, or under a stet (which is recorded).
    @discardableResult
    public mutating func cut(_ index: Int, by rule: RuleStamp, confidence: Double, reason: String) -> Bool {
        guard fates[index] == .kept, !standing.contains(index) else { return false }
        let block = blocks[index]
        let id = ContentHash(ofFolded: block.text).short(behind: rule.id.text)
        if stets.covers(rule: rule.id, cut: id) {
            standing.insert(index)
            record(.stet, rule, subject: id, index: index, after: block.text, confidence: 1, reason: "let stand")
            return false
        }
        take(index, .cut)
        cutsByIndex[index] = Cut(
            id: id, step: step, rule: rule, reason: reason, confidence: confidence, block: block,
            after: index > 0 ? blocks[index - 1].id : nil)
        return true
    }

    /// The rule that cut a block; nil for one that is not cut.
    public func cutRule(at index: Int) -> RuleID? { cutsByIndex[index]?.rule.id }

    /// Takes a block out of the body because its words now stand elsewhere; the caller sets them there.
    public mutating func move(
        _ index: Int, to subject: String, by rule: RuleStamp, confidence: Double, reason: String
    ) {
        guard fates[index] == .kept, !standing.contains(index) else { return }
        take(index, .moved)
        record(
            .move, rule, subject: subject, index: index, before: blocks[index].text, confidence: confidence,
            reason: reason)
    }

    private mutating func take(_ index: Int, _ fate: Fate) {
        fates[index] = fate
        if let place = keptIndices.firstIndex(of: index) { keptIndices.remove(at: place) }
    }

    /// Takes the first words off a block of running text because they now stand elsewhere; its id and place stay.
    /// - Parameters:
    ///   - index: the block's, in the article as it was first given.
    ///   - count: bytes of the block's text, up to the first that stays.
    ///   - subject: where the words stand now, as a member of the article: `dateline`.
    ///   - rule: who says so.
    ///   - confidence: 0…1.
    ///   - reason: a plain sentence for the record.
    public mutating func moveOpening(
        of index: Int, _ count: Int, to subject: String, by rule: RuleStamp, confidence: Double, reason: String
    ) {
        guard case .text(let text) = blocks[index].content, count > 0, count < text.text.utf8.count else { return }
        let old = blocks[index]
        let rest = text.dropping(first: count)
        blocks[index] = Block(old.role, .text(rest), place: old.place, id: old.id)
        record(
            .move, rule, subject: subject, index: index,
            before: String(decoding: text.text.utf8.prefix(count), as: UTF8.self), after: rest.text,
            confidence: confidence, reason: reason)
    }

    /// Lets a block stand: nothing that comes later cuts or moves it.
    public mutating func letStand(_ index: Int, subject: String, by rule: RuleStamp, reason: String) {
        guard fates[index] == .kept, standing.insert(index).inserted else { return }
        record(.stet, rule, subject: subject, index: index, after: blocks[index].text, confidence: 1, reason: reason)
    }

    /// Gives a block another role; its content and id stay.
    public mutating func setRole(
        _ role: BlockRole, at index: Int, by rule: RuleStamp, confidence: Double, reason: String
    ) {
        let old = blocks[index]
        guard old.role != role else { return }
        blocks[index] = Block(role, old.content, place: old.place, id: old.id)
        record(
            .role, rule, subject: "block", index: index, before: old.role.name, after: role.name,
            confidence: confidence, reason: reason)
    }

    /// Sets metadata; what changed is recorded field by field.
    public mutating func setMetadata(
        by rule: RuleStamp, confidence: Double, reason: String, _ change: (inout Metadata) -> Void
    ) {
        let old = article.metadata
        var new = old
        change(&new)
        if new == old { return }
        article.metadata = new
        for field in MetadataField.allCases {
            let (before, after) = (old.words(of: field), new.words(of: field))
            if before == after { continue }
            record(
                .set, rule, subject: field.rawValue, before: before, after: after, confidence: confidence,
                reason: reason)
        }
    }

    /// Adds a picture that the words of the body speak of.
    public mutating func addPicture(_ picture: Picture, by rule: RuleStamp, confidence: Double, reason: String) {
        article.pictures.append(picture)
        record(
            .set, rule, subject: "picture", after: picture.url ?? picture.caption, confidence: confidence,
            reason: reason)
    }

    /// Sets a picture's caption, its parsed opening and its credits.
    public mutating func setCaption(
        of picture: PictureID, _ caption: String?, dateline: Dateline?, credits: [Credit], by rule: RuleStamp,
        confidence: Double, reason: String
    ) {
        guard let index = article.pictures.firstIndex(where: { $0.id == picture }) else { return }
        let before = article.pictures[index].caption
        article.pictures[index].caption = caption
        article.pictures[index].dateline = dateline
        article.pictures[index].credits = credits
        let after = ([caption] + credits.map(\.text)).compactMap(\.self).joined(separator: " ")
        record(
            .set, rule, subject: "picture.caption", before: before, after: after, confidence: confidence,
            reason: reason)
    }

    /// Puts the segments and tags of a tagging run in the place of earlier ones; they carry their rules themselves.
    public mutating func setTags(_ tags: [Tag], segments: [Segment]) {
        article.tags = tags
        article.segments = segments
    }

    /// Adds a warning, once.
    public mutating func warn(_ warning: Warning) {
        if !article.warnings.contains(warning) { article.warnings.append(warning) }
    }

    /// Moves the article on in the work.
    public mutating func setWorkState(_ state: WorkState) { article.workState = state }

    /// Counts the versions of the article's words, as the desk knows them.
    package mutating func setRevision(_ revision: Int) { article.revision = revision }

    /// Puts other words in the place of some, in every block of running text that is still in the body: an editor's
    /// correction, never a rule's.
    /// - Returns: in how many blocks they stood.
    @discardableResult
    public mutating func correct(_ old: String, to new: String, by rule: RuleStamp, reason: String) -> Int {
        var count = 0
        for index in blocks.indices where fates[index] == .kept {
            guard case .text(let inline) = blocks[index].content, let changed = inline.replacing(old, with: new) else {
                continue
            }
            let before = blocks[index]
            blocks[index] = Block(before.role, .text(changed), place: before.place, id: before.id)
            record(
                .set, rule, subject: "block", index: index, before: before.text, after: changed.text, confidence: 1,
                reason: reason)
            count += 1
        }
        return count
    }

    /// Puts something about the article on its record that changes none of its words: what it is a copy of, say.
    public mutating func remark(_ subject: String, _ words: String, by rule: RuleStamp, reason: String) {
        record(.set, rule, subject: subject, after: words, confidence: 1, reason: reason)
    }

    /// Says what may be done with the article.
    public mutating func setUsage(_ usage: Usage, by rule: RuleStamp, reason: String) {
        let before = String(describing: article.usage)
        article.usage = usage
        record(
            .state, rule, subject: "usage", before: before, after: String(describing: usage), confidence: 1,
            reason: reason)
    }

    /// The changed article: kept blocks in order, cuts in the order of the source.
    public func finish() -> Article {
        var finished = article
        finished.body = keptIndices.map { blocks[$0] }
        finished.cuts += cutsByIndex.keys.sorted().compactMap { cutsByIndex[$0] }
        return finished
    }

    private mutating func record(
        _ action: Edit.Action, _ rule: RuleStamp, subject: String, index: Int? = nil, before: String? = nil,
        after: String? = nil, confidence: Double, reason: String
    ) {
        let block = index.map { blocks[$0] }
        article.edits.append(
            Edit(
                action, step: step, rule: rule, subject: subject, block: block?.id, place: block?.place,
                before: before, after: after, confidence: confidence, reason: reason))
    }
}
