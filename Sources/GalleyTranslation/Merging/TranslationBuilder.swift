import GalleyCore
import GalleyText

/// Puts the translators' words into the source's structure.
struct TranslationBuilder {
    private let source: Article
    private let target: String
    private let units: [HandoffUnit]
    /// The words of each unit; the source's where there is no translation.
    private let words: [HandoffText]
    private let body: [Block]
    private let segments: [Segment]
    private let tags: [Tag]
    /// Tags of the source that found no place.
    let tagsLost: [Tag]

    /// - Parameter words: a translation for each unit, or nil to keep the source's words.
    init(source: Article, units: [HandoffUnit], words: [HandoffText?], target: String) {
        self.source = source
        self.target = target
        self.units = units
        let words = zip(units, words).map { $1 ?? $0.source }
        self.words = words
        var blocks: [Block] = []
        var segments: [Segment] = []
        var anchoring = TagAnchoring(
            from: source.metadata.language.flatMap(LanguageCode.primary) ?? "und",
            to: LanguageCode.primary(target) ?? "und")
        let tags = Dictionary(grouping: source.tags, by: \.block)
        let byBlock = Dictionary(grouping: units.indices) { units[$0].place.block }
        let joiner = SegmentJoiner(source: source.metadata.language, target: target)
        for block in source.body {
            let indices = byBlock[block.id, default: []]
            let rebuilt = Self.rebuild(block, indices.map { (units[$0], words[$0]) }, joiner)
            blocks.append(rebuilt.block)
            for placed in rebuilt.placed {
                segments.append(Segment(id: placed.unit.id, block: block.id, range: placed.target))
                anchoring.anchor(placed)
            }
            anchoring.anchorAcross(rebuilt.placed, tags[block.id, default: []])
        }
        self.body = blocks
        self.segments = segments
        self.tags = anchoring.tags
        self.tagsLost = anchoring.lost
    }

    /// The translated article, every change of its metadata on record.
    func article(id: String?, translator: String?, mediaType: String, report: MergeReport) -> Article {
        let article = Article(
            id: id ?? "\(source.id)-\(target)", revision: source.revision,
            workState: report.isComplete ? .translated : .inTranslation, usage: source.usage,
            metadata: source.metadata, body: body, pictures: source.pictures.map(translated),
            source: SourceRecord(mediaType: mediaType), warnings: warnings(report))
        var editor = ArticleEditor(article, step: "merge")
        editor.setMetadata(by: TranslationMerger.rule, confidence: 1, reason: "translated into \(target)") { metadata in
            metadata.headline = text(of: .headline) ?? metadata.headline
            metadata.summary = text(of: .summary) ?? metadata.summary
            metadata.language = target
            metadata.translationOf = source.id
            // The addresses are the source's; a translation gets its own when it is published.
            if metadata.sourceChain.isEmpty, let name = metadata.site ?? metadata.canonicalURL ?? metadata.url {
                let link = SourceLink(role: .origin, name: name, url: metadata.canonicalURL ?? metadata.url)
                metadata.sourceChain.append(link)
            }
            metadata.url = nil
            metadata.canonicalURL = nil
            if let translator { metadata.sourceChain.append(SourceLink(role: .translator, name: translator)) }
        }
        editor.setTags(tags, segments: segments)
        return editor.finish()
    }

    private func text(of place: UnitPlace) -> String? {
        units.firstIndex { $0.place == place }.map { words[$0].text }
    }

    private func translated(_ picture: Picture) -> Picture {
        Picture(
            id: picture.id, url: picture.url, alt: text(of: .alternative(picture.id)) ?? picture.alt,
            caption: text(of: .caption(picture.id)) ?? picture.caption, dateline: picture.dateline,
            credits: picture.credits, width: picture.width, height: picture.height)
    }

    private func warnings(_ report: MergeReport) -> [Warning] {
        let kinds: [(UnitOutcome.State, String, String)] = [
            (.stale, "translation-stale", "the source changed since these were translated"),
            (.missing, "translation-missing", "these came back without a unit and stand in the source's language"),
            (.untranslated, "translation-untranslated", "these came back as they were handed off"),
        ]
        return kinds.compactMap { state, id, message in
            let names = report.outcomes.filter { $0.state == state }.compactMap(\.unit)
            if names.isEmpty { return nil }
            return Warning(
                id, "\(names.count) of \(units.count) units: \(message).", evidence: names.joined(separator: " "))
        }
    }

    /// A block with its units' words, and where in its text each of them stands.
    private static func rebuild(
        _ block: Block, _ units: [(unit: HandoffUnit, words: HandoffText)], _ joiner: SegmentJoiner
    ) -> (block: Block, placed: [PlacedUnit]) {
        var texts: [InlineText] = []
        var placed: [PlacedUnit] = []
        var offset = 0
        let byPiece = Dictionary(grouping: units) { $0.unit.place.piece }
        for (number, piece) in block.content.pieces.enumerated() {
            let own = byPiece[number, default: []]
            let joined = joiner.join(own, in: piece.text)
            texts.append(joined.text)
            for (entry, start) in zip(own, joined.starts) {
                guard case .block(_, _, let range) = entry.unit.place else { continue }
                let source = (range.lowerBound + piece.offset)..<(range.upperBound + piece.offset)
                placed.append(
                    PlacedUnit(unit: entry.unit, words: entry.words, source: source, start: offset + start))
            }
            offset += joined.text.text.utf8.count + 1
        }
        let caption = units.first { $0.unit.place == .tableCaption(block.id) }?.words.text
        let content = block.content.replacingPieces(texts, tableCaption: caption)
        return (Block(block.role, content, id: block.id), placed)
    }
}
