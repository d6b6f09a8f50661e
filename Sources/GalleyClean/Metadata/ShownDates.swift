import GalleyCore
import GalleyHTML
import GalleyText

/// Reads the dates a page shows with its headline: `time` elements and date lines, not those of captions, of
/// comments or of other stories.
struct ShownDates {
    private let reading: PageReading
    private let language: String?
    /// The passages around the headline and the story's beginning, where a date line may stand unmarked.
    private let opening: Range<Int>
    /// Elements whose dates are not the story's; those that hold the story itself say nothing.
    private let excluded: BoxContext

    init(_ reading: PageReading, headline: Int?, language: String?) {
        self.reading = reading
        self.language = language
        opening = reading.opening(headline: headline)
        let around = reading.storyBox.map { reading.scan.boxes[$0].context } ?? []
        excluded = BoxContext([.nav, .footer, .figure, .caption]).subtracting(around)
    }

    func add(to dates: inout DateChooser) {
        addTimes(&dates)
        addLines(&dates)
        if dates.value(of: .published) == nil { DatesBelow(reading, language: language).add(to: &dates) }
    }

    /// `time` elements from the headline to the story's end.
    private func addTimes(_ dates: inout DateChooser) {
        let tree = reading.scan.tree
        let passages = reading.passages
        guard passages.indices.contains(reading.storyRange.upperBound - 1) else { return }
        let end = passages[reading.storyRange.upperBound - 1].blocks.upperBound
        let start = passages.indices.contains(opening.lowerBound) ? passages[opening.lowerBound].blocks.lowerBound : 0
        for (node, block) in reading.scan.notes.times where block >= start && block <= end {
            if isForeign(block) { continue }
            let text = tree.attribute("datetime", of: node) ?? tree.textContent(node)
            dates.add(.published, text, "time", 0.8)
            return
        }
    }

    private func isForeign(_ block: Int) -> Bool {
        let blocks = reading.scan.blocks
        // A `time` behind the first words of its block is noted with the index of the next one.
        let isBefore = blocks.indices.contains(block - 1) && blocks[block - 1].hasTime
        let block = isBefore && !(blocks.indices.contains(block) && blocks[block].hasTime) ? block - 1 : block
        guard blocks.indices.contains(block) else { return false }
        let box = reading.scan.boxes[reading.scan.blocks[block].box]
        return !box.inherited.isDisjoint(with: Self.foreign)
            || !box.context.isDisjoint(with: excluded)
    }

    /// Signs of comments and of other stories.
    static let foreign: ClassSigns = [.related, .comments, .popular, .teaser]

    /// Short lines that the markup or the words call dates, and near the headline those that are little else.
    private func addLines(_ dates: inout DateChooser) {
        var isUnmarkedFound = false
        for index in reading.passages.indices.prefix(reading.endOfStory) {
            let facts = reading.facts[index]
            let isNear = opening.contains(index) && facts.nearSigns.isDisjoint(with: Self.foreign)
            let isGrouped = isNear && reading.isGrouped(index)
            guard facts.weight <= 100 || isGrouped, facts.digits >= 3,
                facts.context.isDisjoint(with: excluded)
            else { continue }
            let isMarked = facts.nearSigns.contains(.date) || facts.phrases.has(.publishedLine)
            if isMarked, !isGrouped, let value = Self.firstDate(of: reading.text(index), language: language) {
                dates.add(.published, value, "date line", 0.72)
                return
            }
            guard isNear, !isUnmarkedFound else { continue }
            for line in reading.lines(index) where (6...120).contains(line.words.count) {
                guard let value = dateLine(line.words, sentenceEnds: facts.sentenceEnds) else { continue }
                isUnmarkedFound = true
                dates.add(.published, value, "line near the headline", 0.66)
                break
            }
        }
    }

    /// The date of a line that is marked as one. Where there are two, as in `Published on Oct 21 Updated on Mar 9`, the
    /// one that opens the line is meant.
    static func firstDate(of text: String, language: String?) -> Timestamp? {
        if let value = DateChooser.read(text, language: language) { return value }
        guard text.utf8.count < 200 else { return nil }
        let found = DateReader.find(in: text, language: language)
        guard found.count == 2, let first = found.first, first.range.lowerBound < openingWidth else { return nil }
        return first.value
    }

    /// Bytes before a line's first date that are no more than a label.
    private static let openingWidth = 24

    /// The date of a line that is a third of it, opens it, or stands between signs that part names from dates.
    private func dateLine(_ words: Range<Int>, sentenceEnds: Int) -> Timestamp? {
        guard reading.scan.words[words].contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        let text = Self.withoutGluedCount(reading.words(words))
        let found = DateReader.find(in: text, language: language)
        guard let first = found.first, let value = DateReader.read(text, language: language) ?? found.first?.value
        else {
            return nil
        }
        let share = first.range.count * 3 >= text.utf8.count
        let opens = first.range.lowerBound <= 4 && sentenceEnds <= 1
        return share || opens || Self.isMostOfPart(first.range, of: text) ? value : nil
    }

    /// True for a date that is two fifths of what stands between two signs that part, as in
    /// `Essay - Published: 2 July 2025 | Dana Kim`.
    private static func isMostOfPart(_ range: Range<Int>, of text: String) -> Bool {
        let parts = ByteText(Array(text.utf8)).parts(between: signs)
        guard parts.count > 1, let first = parts.last(where: { $0.lowerBound <= range.lowerBound }),
            let last = parts.first(where: { $0.upperBound >= range.upperBound })
        else { return false }
        return range.count * 5 >= (last.upperBound - first.lowerBound) * 2
    }

    /// What parts the words of a line.
    private static let signs: [StaticString] = ["|", "•", "·", " - ", " – ", " — "]

    /// `Dec 05, 20232 Shares`: markup parted the year from the number that follows, the words do not.
    private static func withoutGluedCount(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var run = 0
        for index in bytes.indices {
            run = bytes[index] &- 0x30 < 10 ? run + 1 : 0
            guard run == 5, bytes[index - 4] == 0x32, bytes[index - 3] == 0x30 else { continue }
            return String(decoding: bytes[..<index], as: UTF8.self)
        }
        return text
    }
}
