/// A page of the reference: a Markdown file below the folder of workflows.
struct ReferencePage: Sendable {
    /// Relative to the folder of workflows: `reference/steps/clean.md`.
    let path: String
    let text: String

    /// A page under a heading.
    /// - Parameter paragraphs: each is followed by a blank line.
    init(_ path: String, heading: String, _ paragraphs: [String]) {
        self.path = path
        text = "# \(heading)\n\n" + paragraphs.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    /// A Markdown table, or nothing without rows.
    static func table(_ heads: [String], _ rows: [[String]]) -> String {
        if rows.isEmpty { return "" }
        let lines = [heads, heads.map { _ in "---" }] + rows
        return lines.map { cells in
            "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ")
                + " |"
        }.joined(separator: "\n")
    }

    /// Text between backticks, more of them than it holds in a row.
    static func code(_ text: String) -> String {
        guard text.contains("`") else { return "`\(text)`" }
        return "`` \(text) ``"
    }

    /// A fenced block.
    static func block(_ text: String, _ language: String = "") -> String { "```\(language)\n\(text)\n```" }
}
