import GalleyCore

extension ArticlePart {
    /// What stands in this part of an article, in words without white space that can be compared and looked for.
    /// What no format promises is evened out: items deeper than their list goes, rows without cells, marks on
    /// nothing, links that may not be written, the time of a day of which no time is known.
    func values(of article: Article) -> [String] {
        let metadata = article.metadata
        switch self {
        case .id: return [article.id]
        case .revision: return ["\(article.revision)"]
        case .state: return [article.workState.rawValue]
        case .usage: return Self.usage(article.usage)
        case .url: return Self.some(metadata.url)
        case .canonicalURL: return Self.some(metadata.canonicalURL)
        case .site: return Self.some(metadata.site)
        case .headline: return Self.some(metadata.headline)
        case .summary: return Self.some(metadata.summary)
        case .authors: return metadata.authors.map { Self.folded($0.name) }
        case .authorRoles: return metadata.authors.compactMap(\.role).map(Self.folded)
        case .published: return Self.some(metadata.published?.dateTime)
        case .modified: return Self.some(metadata.modified?.dateTime)
        case .language: return Self.some(metadata.language)
        case .section: return Self.some(metadata.section)
        case .keywords: return metadata.keywords.map(Self.folded)
        case .dateline: return metadata.dateline.map(Self.dateline) ?? []
        case .sourceChain: return metadata.sourceChain.flatMap { [$0.role.rawValue, Self.folded($0.name)] }
        case .copyright: return Self.some(metadata.rights.copyright)
        case .licence: return Self.some(metadata.rights.licence)
        case .usageTerms: return Self.some(metadata.rights.usageTerms)
        case .free: return metadata.rights.isFree.map { ["\($0)"] } ?? []
        case .translationOf: return Self.some(metadata.translationOf)
        case .words, .roles, .marks, .lists, .tables, .embeds: return bodyValues(of: article.body)
        case .pictures, .captions, .credits, .creditDetails: return pictureValues(of: article.pictures).sorted()
        case .record:
            return article.cuts.map(\.id) + article.edits.map(\.reason) + article.candidates.map(\.value)
                + article.warnings.map(\.message)
        case .tags: return article.tags.map { "\($0)" } + article.segments.map(\.id)
        }
    }

    private func bodyValues(of blocks: [Block]) -> [String] {
        switch self {
        case .words:
            blocks.filter(\.role.isRead).flatMap(Self.parts).map(Self.folded).filter { !$0.isEmpty }
        case .roles: blocks.compactMap(Self.role)
        case .marks: blocks.flatMap(Self.marks)
        case .lists: blocks.compactMap(Self.list)
        case .tables: blocks.compactMap(Self.table)
        default:
            blocks.compactMap { block in
                if case .embed(let embed) = block.content { embed.url } else { nil }
            }
        }
    }

    private func pictureValues(of pictures: [Picture]) -> [String] {
        switch self {
        case .pictures: pictures.compactMap(\.url)
        case .captions: pictures.compactMap(\.caption).map(Self.folded)
        case .credits:
            pictures.map { Self.folded($0.credits.map(\.text).joined(separator: "; ")) }.filter { !$0.isEmpty }
        default:
            pictures.flatMap(\.credits).map { credit in
                [credit.role.rawValue, credit.creator ?? "", credit.supplier ?? ""].joined(separator: " ")
            }
        }
    }
}

extension ArticlePart {
    private static func usage(_ usage: Usage) -> [String] {
        switch usage {
        case .usable: ["usable"]
        case .withheld(let until): ["withheld"] + some(until?.dateTime)
        case .cancelled(let reason): ["cancelled", folded(reason)]
        }
    }

    /// The words of a block; of lists and tables piece by piece, a table's title first.
    private static func parts(_ block: Block) -> [String] {
        switch block.content {
        case .list(let list): list.items.map(\.text.text)
        case .table(let table): [table.caption ?? ""] + table.rows.flatMap { $0.map(\.text.text) }
        case .text(let inline): inline.text.split(separator: "\n").map(String.init)
        case .picture, .embed: []
        }
    }

    /// The role of a block with words; a table that is a title alone is a paragraph everywhere.
    private static func role(_ block: Block) -> String? {
        if case .table(let table) = block.content, table.rows.allSatisfy(\.isEmpty) {
            return table.caption == nil ? nil : BlockRole.paragraph.name
        }
        return folded(block.text).isEmpty ? nil : "\(block.role)"
    }

    private static func list(_ block: Block) -> String? {
        guard case .list(let list) = block.content, !list.items.isEmpty else { return nil }
        var depth = -1
        let depths = list.items.map { item in
            depth = min(max(0, item.depth), depth + 1)
            return depth
        }
        return "\(list.isOrdered) \(depths)"
    }

    private static func table(_ block: Block) -> String? {
        guard case .table(let table) = block.content else { return nil }
        let rows = table.rows.filter { !$0.isEmpty }.map { $0.map(\.isHeader) }
        return rows.isEmpty ? nil : "\(folded(table.caption ?? "")) \(rows)"
    }

    /// Each mark with the words it lies on.
    private static func marks(_ block: Block) -> [String] {
        guard case .text(let inline) = block.content, block.role != .preformatted else { return [] }
        let utf8 = Array(inline.text.utf8)
        var linkEnd = 0
        return inline.marks.compactMap { mark in
            if case .link(let address) = mark.kind {
                guard SafeLink.written(address) != nil, mark.range.lowerBound >= linkEnd else { return nil }
                linkEnd = mark.range.upperBound
            }
            let words = folded(String(decoding: utf8[mark.range], as: UTF8.self))
            return words.isEmpty ? nil : "\(mark.kind) " + words
        }
    }

    private static func dateline(_ dateline: Dateline) -> [String] {
        [dateline.text, dateline.place, dateline.date?.description, dateline.source].compactMap { $0.map(folded) }
    }

    private static func some(_ text: String?) -> [String] { text.map { [folded($0)] } ?? [] }

    private static func folded(_ text: String) -> String {
        String(decoding: text.utf8.filter { $0 > 0x20 }, as: UTF8.self)
    }
}
