import GalleyCore
import GalleyText

/// Reads the date that a page shows below its story, where many blogs and reference pages put it: `Posted on 13 April
/// 2023`, or `Published` and the day in a box of their own.
///
/// Asked only where nothing above the story's end says the day. Lists of other stories stand below a story too: where
/// more than two lines hold dates, none of them is taken.
struct DatesBelow {
    private let reading: PageReading
    private let language: String?

    init(_ reading: PageReading, language: String?) {
        self.reading = reading
        self.language = language
    }

    /// Passages below the story's end that may still be its own.
    private static let reach = 32
    /// Dates of one story: published, and changed or checked.
    private static let mostDates = 2

    func add(to dates: inout DateChooser) {
        guard !reading.storyRange.isEmpty else { return }
        let below = reading.passages.indices.dropFirst(reading.endOfStory).prefix(Self.reach).filter(isOwn)
        let days = below.map(day)
        guard days.count(where: { $0 != nil }) <= Self.mostDates else { return }
        var isAnnounced = false
        for (index, day) in zip(below, days) {
            let facts = reading.facts[index]
            let isLabelled = facts.phrases.has(.publishedLine) || facts.nearSigns.contains(.date)
            if isAnnounced || isLabelled, let day {
                return dates.add(.published, day, "line below the story", 0.58)
            }
            // `Published`, then what screen readers hear of it, then the day.
            isAnnounced = facts.phrases.has(.publishedLine) || isAnnounced && facts.wordCount <= 2
        }
    }

    /// True for short lines that are no part of menus, pictures, comments or other stories.
    private func isOwn(_ index: Int) -> Bool {
        let facts = reading.facts[index]
        return facts.weight <= 60 && facts.context.isDisjoint(with: [.nav, .figure, .caption, .dialog, .hidden])
            && facts.allSigns.isDisjoint(with: ShownDates.foreign)
    }

    private func day(_ index: Int) -> Timestamp? {
        guard reading.facts[index].digits >= 3 else { return nil }
        return ShownDates.firstDate(of: reading.text(index), language: language)
    }
}
