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
        try console.write("\n")
        let shown = explanation.entries.filter { showsSurroundings || $0.fate != .outside }
        for entry in shown { try show(entry) }
        let hidden = explanation.entries.count - shown.count
        if hidden > 0 { try console.write("\n\(hidden) blocks around the story are not shown; --all shows them\n") }
    }

    private func show(_ entry: CleanExplanation.Entry) throws {
        let mark = coloured(entry.fate.mark, entry.fate)
        let label = entry.role.map { $0 == .paragraph ? "" : "\($0.name): " } ?? ""
        let room = max(40, console.width) - 3
        try console.write("\(mark)  \(fitted(label + entry.text, room))\n")
        guard entry.fate != .kept else { return }
        let certainty = "\(Int((entry.confidence * 100).rounded())) %"
        let name = entry.name ?? entry.rule?.text ?? ""
        try console.write("     \(name), \(certainty): \(entry.reason)\n")
    }

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
