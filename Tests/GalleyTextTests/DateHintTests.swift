import GalleyText
import TestSupport
import Testing

@Suite("Hints of dates")
struct DateHintTests {
    /// What dates, times and other numbers are written with.
    private static let pieces = [
        "5", "05", "11", "14", "30", "2020", "20201105", "1,200", "5.5", "nov", "Nov.", "November", "mars", "août",
        "марта", "tháng", "ноября", "of", "de", "del", "th", "º", ".", ",", "-", "/", ":", " ", " ", " ", "\u{A0}",
        "–", "“", "”", "a.m.", "pm", "Uhr", "h", "h30", "T14", "年", "月", "日", "년", "월", "일", "시", "오후", "令和",
        "時", "時間", "m.", "gada", "miles", "people", "the", "The", "Monday", "EST", "\n", "\u{202F}", "٥", "\u{2010}",
    ]

    @Test(
        "a text in which a date or a time is found has a hint of it", arguments: ["en", "de", "fr", "ko", "ja", "lv"])
    func nothingIsMissed(language: String) {
        var random = SeededGenerator(seed: 5)
        let conventions = DateConventions(language: language)
        var found = 0
        for _ in 0..<2_000 {
            let count = Int.random(in: 2...12, using: &random)
            let words = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
            let joined = words.joined(separator: Bool.random(using: &random) ? " " : "")
            let text = DateText(Array(joined.utf8))
            let dates = DateReader.find(in: text, by: conventions, near: nil).map(\.range)
            let times = TimeReader.find(in: text, by: conventions).map(\.range)
            if dates.isEmpty, times.isEmpty { continue }
            found += 1
            #expect(DateHint.isIn(Array(joined.utf8)), "\(joined)")
        }
        #expect(found > 60)
    }

    @Test(
        "numbers that count something are no hint",
        arguments: [
            "The ferry takes 12 cars and 40 people.", "It cost 1,200 crowns.", "Of the 300 members 17 voted.",
            "He ran 5 miles, she 7.", "“We are 12,” she said.", "",
        ])
    func counts(text: String) { #expect(!DateHint.isIn(Array(text.utf8))) }

    @Test("without numbers there is none", arguments: ["In November the board met.", "Noon, the bells rang."])
    func noNumbers(text: String) { #expect(!DateHint.isIn(Array(text.utf8))) }
}
