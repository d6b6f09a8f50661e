import GalleyCore
import GalleyText

/// The days a sentence names.
enum UnitDates {
    /// A year nobody writes about stands for "no year given".
    private static let reference = Timestamp(year: 1003, month: 7, day: 1)

    /// One day; `year` is nil where the text gives none.
    struct Day: Hashable {
        let year: Int?
        let month: Int
        let day: Int
        /// UTF-8 offsets of the text.
        let range: Range<Int>

        /// True when both name the same day, as far as they say.
        func isSame(as other: Day) -> Bool {
            month == other.month && day == other.day && (year == nil || other.year == nil || year == other.year)
        }
    }

    static func find(in text: String, language: String) -> [Day] {
        DateReader.find(in: text, language: language, near: reference).map { range, value in
            Day(year: value.year < 1100 ? nil : value.year, month: value.month, day: value.day, range: range)
        }
    }
}
