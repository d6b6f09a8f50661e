package import GalleyCore

/// Reads dates as the web and newsrooms write them: ISO 8601 and its relatives, mail headers (RFC 5322, RFC 850,
/// asctime), month names in thirty languages, East Asian forms.
///
/// It never goes beyond the evidence: `5/11/2020` is read only where the language or the numbers say which is the day.
package enum DateReader {
    /// The date that `text` gives; nil when there is none, or when it names different days.
    ///
    /// - Parameter language: BCP 47, with the region where it is known: `en-US` puts the month first, `en-GB` the day.
    package static func read(_ text: String, language: String?) -> Timestamp? {
        let found = find(in: text, language: language)
        guard var best = found.first?.value else { return nil }
        for (_, value) in found.dropFirst() {
            guard value.dayOnly == best.dayOnly else { return nil }
            if best.minuteOfDay == nil { best = value }
        }
        if best.minuteOfDay == nil, found.count == 1 {
            let parser = DateParser(DateText(Array(text.utf8)), DateConventions(language: language))
            return parser.withTimeBefore(found[0].range.lowerBound, best)
        }
        return best
    }

    /// Every date of a text with its UTF-8 range, from left to right.
    ///
    /// - Parameter reference: The day the text was written on; dates without a year ("Nov. 4") take the year that
    ///   brings them nearest to it, and are left out without it.
    package static func find(
        in text: String, language: String?, near reference: Timestamp? = nil
    ) -> [(range: Range<Int>, value: Timestamp)] {
        guard text.utf8.contains(where: DigitBytes.mayBegin) else { return [] }
        return find(in: DateText(Array(text.utf8)), by: DateConventions(language: language), near: reference)
    }

    /// The same of a text that is cut into tokens already.
    package static func find(
        in text: DateText, by conventions: DateConventions, near reference: Timestamp? = nil
    ) -> [(range: Range<Int>, value: Timestamp)] {
        var parser = DateParser(text, conventions)
        var found: [(range: Range<Int>, value: Timestamp)] = []
        while let (range, parts) = parser.next() {
            if let value = parts.timestamp(yearless: reference) { found.append((range, value)) }
        }
        return found
    }

    /// The month, 1…12, that a lower-case name or abbreviation stands for in a language.
    package static func month(named name: String, in language: String) -> Int? {
        DateParser.monthsByLanguage[language]?[name]
    }

    /// True for the full name of a day of the week, in any of the languages that have dates read.
    package static func isWeekday(_ word: String) -> Bool {
        word.utf8.count > 4 && DateParser.weekdays.contains(word.lowercased())
    }

    /// Minutes east of UTC of a zone's name in lower case; nil for one that is not known or has several meanings.
    package static func offset(ofZone name: String) -> Int? { DateParser.zones[name] }
}
