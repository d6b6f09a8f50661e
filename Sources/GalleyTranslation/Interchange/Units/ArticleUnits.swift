package import GalleyCore

/// Takes an article apart into the units that go to a translator, in reading order.
///
/// The units are the article's segments; words that no segment covers become units of their own, so that a hand-off
/// never lacks a word. A block without segments is one unit (a list or table: one for each item or cell).
package struct ArticleUnits: Sendable {
    package let article: Article
    package let inlineTags: InlineTags
    /// BCP 47, the language that notes are written for; nil tells of all.
    package let target: String?
    private let segments: [BlockID: [Segment]]
    private let tags: [BlockID: [Tag]]

    package init(_ article: Article, inlineTags: InlineTags = .names, target: String? = nil) {
        self.article = article
        self.inlineTags = inlineTags
        self.target = target
        self.segments = Dictionary(grouping: article.segments, by: \.block)
        self.tags = Dictionary(grouping: article.tags, by: \.block)
    }

    /// The units in reading order; ids are unique.
    package var units: [HandoffUnit] {
        var names = UniqueNames()
        var units: [HandoffUnit] = []
        var shown: Set<PictureID> = []
        add(article.metadata.headline, .headline, role: "headline", id: "headline", &names, &units)
        add(article.metadata.summary, .summary, role: "summary", id: "summary", &names, &units)
        for block in article.body {
            if case .picture(let id) = block.content, let picture = article.pictures.first(where: { $0.id == id }) {
                if shown.insert(id).inserted { addPicture(picture, &names, &units) }
            } else {
                addBlock(block, &names, &units)
            }
        }
        for picture in article.pictures where shown.insert(picture.id).inserted {
            addPicture(picture, &names, &units)
        }
        return units
    }

    private func addPicture(_ picture: Picture, _ names: inout UniqueNames, _ units: inout [HandoffUnit]) {
        let id = picture.id.text
        add(picture.caption, .caption(picture.id), role: "caption", id: id + ".caption", &names, &units)
        add(picture.alt, .alternative(picture.id), role: "alternative", id: id + ".alt", &names, &units)
    }

    /// A unit of words that stand outside the blocks; words of white space alone are none.
    private func add(
        _ text: String?, _ place: UnitPlace, role: String, id: String, _ names: inout UniqueNames,
        _ units: inout [HandoffUnit]
    ) {
        guard let text, !text.trimmed(0..<text.utf8.count).isEmpty else { return }
        units.append(HandoffUnit(id: names.take(id), place: place, role: role, source: HandoffText(text)))
    }

    private func addBlock(_ block: Block, _ names: inout UniqueNames, _ units: inout [HandoffUnit]) {
        if case .table(let table) = block.content {
            add(
                table.caption, .tableCaption(block.id), role: "table-caption", id: block.id.text + ".caption", &names,
                &units)
        }
        let segments = segments[block.id, default: []].sorted { $0.range.lowerBound < $1.range.lowerBound }
        let text = block.text
        for (number, piece) in block.content.pieces.enumerated() {
            for (range, id) in stretches(of: piece, "\(block.id.text).\(number)", in: text, segments) {
                let spans = UnitSpans(
                    piece: piece, range: range, tags: tags[block.id, default: []], inline: inlineTags, target: target)
                let local = (range.lowerBound - piece.offset)..<(range.upperBound - piece.offset)
                units.append(
                    HandoffUnit(
                        id: names.take(id), place: .block(block.id, piece: number, range: local),
                        role: block.role.name, source: spans.source, tags: spans.tags, notes: spans.notes))
            }
        }
    }

    /// The ranges (of the block's text) that become units, without white space at their ends, each with a name.
    /// - Parameter name: the name of the piece, for words that no segment covers.
    private func stretches(
        of piece: BlockPiece, _ name: String, in text: String, _ segments: [Segment]
    ) -> [(Range<Int>, String)] {
        var result: [(Range<Int>, String)] = []
        var position = piece.range.lowerBound
        func gap(to end: Int) {
            let range = text.trimmed(position..<max(position, end))
            if range.isEmpty { return }
            let isWhole = range == text.trimmed(piece.range)
            result.append((range, isWhole ? name : "\(name)-" + HandoffUnit.hash(of: text.slice(range)).short))
        }
        for segment in segments {
            let inside = segment.range.clamped(to: piece.range)
            let range = text.trimmed(max(inside.lowerBound, position)..<max(inside.upperBound, position))
            guard !range.isEmpty, range.upperBound <= piece.range.upperBound else { continue }
            gap(to: range.lowerBound)
            result.append((range, segment.id))
            position = range.upperBound
        }
        gap(to: piece.range.upperBound)
        return result
    }
}
