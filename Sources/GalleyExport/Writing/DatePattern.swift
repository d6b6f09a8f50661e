import GalleyCore

/// How a date stands in a file name: `yyyy-MM-dd`, `yyyy/MM`, `HHmm`. A slash makes folders.
struct DatePattern: Sendable, Hashable {
    private enum Part: Sendable, Hashable {
        case year, month, day, hour, minute, second
        case sign(String)
    }

    static let day = DatePattern(parts: [.year, .sign("-"), .month, .sign("-"), .day])
    private static let letters: [String: Part] = [
        "yyyy": .year, "MM": .month, "dd": .day, "HH": .hour, "mm": .minute, "ss": .second,
    ]

    private let parts: [Part]

    private init(parts: [Part]) { self.parts = parts }

    /// Nil when there are letters in it that stand for nothing.
    init?(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let first = rest.first {
            let run = rest.prefix { $0 == first }
            if first.isLetter || first.isNumber {
                guard let part = Self.letters[String(run)] else { return nil }
                parts.append(part)
            } else {
                if first == "." || first == "\\" { return nil }
                parts.append(.sign(String(run)))
            }
            rest = rest.dropFirst(run.count)
        }
        if parts.isEmpty { return nil }
        self.parts = parts
    }

    /// The date's parts; a time that is not known counts as midnight.
    func text(_ timestamp: Timestamp) -> String {
        parts.map { part in
            switch part {
            case .year: Self.padded(timestamp.year, 4)
            case .month: Self.padded(timestamp.month, 2)
            case .day: Self.padded(timestamp.day, 2)
            case .hour: Self.padded(timestamp.hour ?? 0, 2)
            case .minute: Self.padded(timestamp.minute ?? 0, 2)
            case .second: Self.padded(timestamp.second ?? 0, 2)
            case .sign(let text): text
            }
        }.joined()
    }

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
