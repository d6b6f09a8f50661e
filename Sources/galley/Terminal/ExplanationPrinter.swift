import GalleyClean
import GalleyCore

/// Shows what became of each block of a page, one or two lines each, as wide as the terminal.
struct ExplanationPrinter {
    private let console: Console
    private let showsSurroundings: Bool

    init(_ console: Console, showsSurroundings: Bool) {
        self.console = console
        self.showsSurroundings = showsSurroundings
    }

    func show(_ explanation: CleanExplanation) throws {
        let article = explanation.article
        try console.write((article.headline.isEmpty ? "(no headline)" : article.headline) + "\n")
        for candidate in article.candidates where candidate.isChosen {
            try console.write("  \(candidate.field.rawValue): \(candidate.value)  (\(candidate.foundIn))\n")
        }
        for warning in article.warnings {
            let evidence = warning.evidence.map { " (\($0))" } ?? ""
            try console.write("  warning, \(warning.id): \(warning.message)\(evidence)\n")
        }
        try console.write("\n\(Self.legend)\n\n")
        let shown = explanation.entries.filter { showsSurroundings || $0.fate != .outside }
        let gutter = shown.map { place(of: $0).utf8.count }.max() ?? 0
        for entry in shown { try show(entry, gutter) }
        let hidden = explanation.entries.count - shown.count
        if hidden > 0 { try console.write("\n\(hidden) blocks around the story are left out\n") }
    }

    private static let legend = "= kept   > moved   - cut   . outside the story   (numbers: bytes of the page in UTF-8)"

    /// A sign for the fate, the place, the words; below them the rule or cut, how sure it is, and why.
    private func show(_ entry: CleanExplanation.Entry, _ gutter: Int) throws {
        let mark = coloured(entry.fate.mark, entry.fate)
        let place = place(of: entry)
        let padded = String(repeating: " ", count: max(0, gutter - place.utf8.count)) + place
        let label = entry.role.map { $0 == .paragraph ? "" : "\($0.name): " } ?? ""
        let room = max(40, console.width) - gutter - 5
        try console.write("\(mark)  \(padded)  \(fitted(label + entry.text, max(20, room)))\n")
        let certainty = "\(Int((entry.confidence * 100).rounded())) %"
        let name = entry.name ?? entry.rule?.text
        let indent = String(repeating: " ", count: gutter + 5)
        try console.write(
            "\(indent)\(dimmed([name, certainty].compactMap(\.self).joined(separator: ", ") + ": " + entry.reason))\n")
    }

    /// `1204-1310`; empty for what has no place in the source.
    private func place(of entry: CleanExplanation.Entry) -> String {
        entry.place.map { "\($0.lowerBound)-\($0.upperBound)" } ?? ""
    }

    private func dimmed(_ text: String) -> String { console.hasColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    private func coloured(_ mark: String, _ fate: CleanExplanation.Fate) -> String {
        guard console.hasColour else { return mark }
        switch fate {
        case .kept: return "\u{1B}[32m\(mark)\u{1B}[0m"
        case .moved: return "\u{1B}[34m\(mark)\u{1B}[0m"
        case .cut: return "\u{1B}[31m\(mark)\u{1B}[0m"
        case .outside: return "\u{1B}[90m\(mark)\u{1B}[0m"
        }
    }

    private func fitted(_ text: String, _ room: Int) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return TextTable.columns(line) <= room ? line : TextTable.fitted(line, room)
    }
}

extension CleanExplanation.Fate {
    /// One sign that tells the fates apart without colour.
    fileprivate var mark: String {
        switch self {
        case .kept: "="
        case .moved: ">"
        case .cut: "-"
        case .outside: "."
        }
    }
}
