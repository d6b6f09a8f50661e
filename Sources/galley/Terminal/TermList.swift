/// Names with what they mean behind them, the meanings in a column of their own that wraps.
struct TermList {
    private var terms: [(name: String, meaning: String)]
    private let indent: String

    /// - Parameter indent: columns before each name.
    init(_ terms: [(name: String, meaning: String)], indent: Int = 0) {
        self.terms = terms
        self.indent = String(repeating: " ", count: indent)
    }

    /// - Parameter width: of the terminal; nil leaves each term on one line, for programs that read lines.
    func lines(width: Int?) -> [String] {
        let column = (terms.map { TextTable.columns($0.name) }.max() ?? 0) + indent.count + 2
        return terms.flatMap { name, meaning in
            let start = TextTable.fitted(indent + name, column)
            guard let width else { return [start + meaning] }
            let lines = Self.wrapped(meaning, to: max(30, width - column))
            let gap = String(repeating: " ", count: column)
            return [start + lines[0]] + lines.dropFirst().map { gap + $0 }
        }
    }

    /// The words in lines of so many columns, at least one.
    static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, TextTable.columns(line) + 1 + TextTable.columns(String(word)) > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return lines + [line]
    }
}
