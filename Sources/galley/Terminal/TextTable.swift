/// Rows of words in columns that fit a terminal.
struct TextTable {
    private let header: [String]
    private var rows: [[String]] = []

    init(_ header: [String]) { self.header = header }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// The table's lines: the widest column gives way when the whole is too wide.
    func lines(width: Int) -> [String] {
        var widths = header.indices.map { column in
            ([header] + rows).map { Self.columns($0[column]) }.max() ?? 0
        }
        let gaps = 2 * (header.count - 1)
        while widths.reduce(gaps, +) > width, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
            widths[widest] > 12
        { widths[widest] -= 1 }
        let rule = widths.map { String(repeating: "─", count: $0) }
        return ([header, rule] + rows).map { row in
            zip(row, widths).map { Self.fitted($0, $1) }.joined(separator: "  ").trimmingEnd()
        }
    }

    /// Cut or padded to so many columns.
    static func fitted(_ text: String, _ width: Int) -> String {
        let count = columns(text)
        if count <= width { return text + String(repeating: " ", count: width - count) }
        var result = ""
        var used = 0
        for character in text {
            let more = columns(String(character))
            if used + more > width - 1 { break }
            result.append(character)
            used += more
        }
        return result + "…" + String(repeating: " ", count: width - 1 - used)
    }

    /// Columns the text takes on a terminal: East Asian wide characters two, combining marks none.
    static func columns(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { count, scalar in
            switch scalar.value {
            case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: count
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
                0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
                count + 2
            default: count + 1
            }
        }
    }
}

extension String {
    fileprivate func trimmingEnd() -> String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
