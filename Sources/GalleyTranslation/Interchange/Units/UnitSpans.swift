import GalleyCore

/// Lays the formats and tags of a block on the words of one unit.
struct UnitSpans {
    let source: HandoffText
    let tags: [UnitTag]
    let notes: [UnitNote]

    /// - Parameters:
    ///   - range: the unit's words, in UTF-8 offsets of the block's text.
    ///   - target: BCP 47, the language that notes are written for.
    init(piece: BlockPiece, range: Range<Int>, tags: [Tag], inline: InlineTags, target: String?) {
        let words = piece.text.text.slice((range.lowerBound - piece.offset)..<(range.upperBound - piece.offset))
        var spans: [HandoffSpan] = []
        var notes: [UnitNote] = []
        for mark in piece.text.marks {
            let moved = (mark.range.lowerBound + piece.offset)..<(mark.range.upperBound + piece.offset)
            guard moved.overlaps(range) else { continue }
            let local = Self.local(moved.clamped(to: range), in: range)
            let id = String(spans.count + 1)
            spans.append(HandoffSpan(id: id, kind: .format(mark.kind), range: local))
            if case .link(let url) = mark.kind { notes.append(UnitNote("Link \(id): \(url)")) }
        }
        let formats = spans.map(\.range)
        var unitTags: [UnitTag] = []
        let inside = tags.filter { !$0.range.isEmpty && $0.range.overlaps(range) }.sorted(by: Self.comesFirst)
        for tag in inside {
            let local = Self.local(tag.range.clamped(to: range), in: range)
            if let note = UnitNote(tag: tag, words: words.slice(local), target: target), !notes.contains(note) {
                notes.append(note)
            }
            guard range.lowerBound <= tag.range.lowerBound, tag.range.upperBound <= range.upperBound else { continue }
            let id = "t\(unitTags.count + 1)"
            unitTags.append(UnitTag(id: id, tag: tag, range: local))
            guard tag.category.isInline(inline) else { continue }
            let parts = Self.parts(of: local, tag.category, formats: formats, taken: spans)
            for (number, part) in parts.enumerated() {
                let name = number == 0 ? id : "\(id)-\(number + 1)"
                spans.append(HandoffSpan(id: name, kind: .tag(tag.category), range: part))
            }
        }
        self.source = HandoffText(words, spans: spans)
        self.tags = unitTags
        self.notes = notes
    }

    /// Protected tags first, then terms, then the longer of two.
    private static func comesFirst(_ a: Tag, _ b: Tag) -> Bool {
        func rank(_ tag: Tag) -> Int { tag.category.isProtected ? 0 : tag.category == .term ? 1 : 2 }
        return (rank(a), a.range.lowerBound, -a.range.upperBound) < (rank(b), b.range.lowerBound, -b.range.upperBound)
    }

    /// Where a tag can stand inline: nowhere when another tag has the words already or a format crosses it; a
    /// protected one is cut at the format's border instead.
    private static func parts(
        of range: Range<Int>, _ category: TagCategory, formats: [Range<Int>], taken: [HandoffSpan]
    ) -> [Range<Int>] {
        if taken.dropFirst(formats.count).contains(where: { $0.range.overlaps(range) }) { return [] }
        let borders = formats.filter { $0.crosses(range) }.flatMap { [$0.lowerBound, $0.upperBound] }
        if borders.isEmpty { return [range] }
        guard category.isProtected else { return [] }
        let cuts = [range.lowerBound] + Set(borders).filter { range.contains($0) }.sorted() + [range.upperBound]
        return zip(cuts, cuts.dropFirst()).map { $0..<$1 }.filter { !$0.isEmpty }
    }

    private static func local(_ range: Range<Int>, in unit: Range<Int>) -> Range<Int> {
        (range.lowerBound - unit.lowerBound)..<(range.upperBound - unit.lowerBound)
    }
}

extension TagCategory {
    /// True for a tag that stands inline under this choice.
    fileprivate func isInline(_ choice: InlineTags) -> Bool {
        switch choice {
        case .all: return self != .quotation
        case .protected: return isProtected || self == .term
        case .names:
            let names: [TagCategory] = [.person, .organisation, .place, .title, .acronym, .term]
            return isProtected || names.contains(self)
        }
    }
}
