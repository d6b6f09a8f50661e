import GalleyCore
import GalleyText

/// Reads the day off an agency's transmission line: `171432 GMT APR 2024`, `251612 Mrz 24`, `05-18-24`.
enum WireDate {
    private static let months: [[String]] = [
        ["jan"], ["feb", "fév", "fev"], ["mar", "mär", "mrz"], ["apr", "avr", "abr"], ["may", "mai", "maj"],
        ["jun", "jui"], ["jul"], ["aug", "aoû", "ago"], ["sep", "set"], ["oct", "okt", "out"], ["nov"],
        ["dec", "dez", "déc", "dic"],
    ]

    /// The day; nil for a line without one.
    static func read(_ line: String) -> Timestamp? {
        let tokens = line.split(separator: " ").map(String.init)
        for index in tokens.indices {
            if let date = dayTimeGroup(tokens, index) ?? american(tokens[index]) { return date }
        }
        return DateReader.read(line, language: nil)
    }

    /// `ddhhmm [zone] month year`.
    private static func dayTimeGroup(_ tokens: [String], _ index: Int) -> Timestamp? {
        guard tokens[index].utf8.count == 6, let number = Int(tokens[index]), (1...31).contains(number / 10_000) else {
            return nil
        }
        let rest = tokens[(index + 1)...].prefix(3).map { $0.lowercased() }
        guard let place = rest.firstIndex(where: { month($0) != nil }), let month = month(rest[place]),
            place + 1 < rest.count, let year = Int(rest[place + 1])
        else { return nil }
        return Timestamp(year: year < 100 ? 2000 + year : year, month: month, day: number / 10_000)
    }

    private static func month(_ word: String) -> Int? {
        months.firstIndex { names in names.contains { word.hasPrefix($0) } }.map { $0 + 1 }
    }

    /// `TMK-NY-05-18-24`: month, day, year at the end of a token.
    private static func american(_ token: String) -> Timestamp? {
        let parts = token.split(separator: "-")
        guard parts.count >= 3, parts.suffix(3).allSatisfy({ $0.count == 2 }) else { return nil }
        let numbers = parts.suffix(3).compactMap { Int($0) }
        guard numbers.count == 3, (1...12).contains(numbers[0]), (1...31).contains(numbers[1]) else { return nil }
        return Timestamp(year: 2000 + numbers[2], month: numbers[0], day: numbers[1])
    }
}
