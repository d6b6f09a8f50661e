import GalleyCore
import GalleyText

/// Cuts an article's blocks into segments: sentences of running text, items of lists, cells of tables.
struct Segmenter: Sendable {
    private let breaker: SentenceBreaker

    init(language: String) { breaker = SentenceBreaker(language: language) }

    /// The segments in order. A sentence never ends inside a protected tag or a code mark.
    func segments(of article: Article, protecting tags: [Tag]) -> [Segment] {
        var kept: [BlockID: [Range<Int>]] = [:]
        for tag in tags where tag.category.isProtected { kept[tag.block, default: []].append(tag.range) }
        var segments: [Segment] = []
        segments.reserveCapacity(2 * article.body.count)
        for block in article.body {
            var whole = kept[block.id] ?? []
            if case .text(let inline) = block.content {
                whole += inline.marks.filter { $0.kind == .code }.map(\.range)
            }
            append(block, keepingWhole: whole, to: &segments)
        }
        return segments
    }

    private func append(_ block: Block, keepingWhole whole: [Range<Int>], to segments: inout [Segment]) {
        let bytes = Array(block.text.utf8)
        let ranges = ranges(of: block, bytes, keepingWhole: whole)
        var seen = Occurrences()
        for range in ranges {
            let hash = ContentHash(of: TextFolding.composedAndCollapsed(bytes[range]))
            var id = hash.short(behind: block.id.text)
            let occurrence = ranges.count > 1 ? seen.count(hash.shortNumber) : 1
            if occurrence > 1 { id += "-\(occurrence)" }
            segments.append(Segment(id: id, block: block.id, range: range))
        }
    }

    private func ranges(of block: Block, _ bytes: [UInt8], keepingWhole whole: [Range<Int>]) -> [Range<Int>] {
        switch block.content {
        case .text: sentences(bytes, keepingWhole: whole)
        case .list(let list): pieces(list.items.map(\.text.text), separator: 1)
        case .table(let table): pieces(table.rows.flatMap { $0.map(\.text.text) }, separator: 1)
        case .picture, .embed: []
        }
    }

    /// Ranges of texts that stand one after the other, parted by so many bytes.
    private func pieces(_ texts: [String], separator: Int) -> [Range<Int>] {
        var start = 0
        return texts.compactMap { text in
            defer { start += text.utf8.count + separator }
            return text.isEmpty ? nil : start..<start + text.utf8.count
        }
    }

    private func sentences(_ text: [UInt8], keepingWhole whole: [Range<Int>]) -> [Range<Int>] {
        let sentences = breaker.sentences(in: text)
        if whole.isEmpty { return sentences }
        return sentences.reduce(into: []) { ranges, sentence in
            guard let last = ranges.last,
                whole.contains(where: { $0.lowerBound < last.upperBound && $0.upperBound > last.upperBound })
            else { return ranges.append(sentence) }
            ranges[ranges.count - 1] = last.lowerBound..<sentence.upperBound
        }
    }
}
