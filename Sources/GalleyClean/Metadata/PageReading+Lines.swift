/// The short lines around a headline, as the readers of bylines and dates want them.
extension PageReading {
    /// Where the passages end that may name the story's author and day: with the story.
    var endOfStory: Int { storyRange.isEmpty ? passages.count : storyRange.upperBound }

    /// The passages around the headline and the story's beginning, where byline and date may stand unmarked; where the
    /// headline is not known, those above the story.
    func opening(headline: Int?) -> Range<Int> {
        let story = storyRange.lowerBound
        let start = headline.map { $0 - 3 } ?? story - 12
        return max(0, start)..<max(headline ?? story, min(story, (headline ?? story) + 12)) + 8
    }

    /// The lines of a passage, as ranges of `scan.words` and the blocks they are: items and cells one by one.
    func lines(_ index: Int) -> [(block: Int, words: Range<Int>)] {
        let passage = passages[index]
        return passage.blocks.map { ($0, scan.blocks[$0].text) }
    }

    func words(_ range: Range<Int>) -> String { String(decoding: scan.words[range], as: UTF8.self) }

    /// True for lists and tables, whose lines are read one by one.
    func isGrouped(_ index: Int) -> Bool { passages[index].kind == .list || passages[index].kind == .table }
}
