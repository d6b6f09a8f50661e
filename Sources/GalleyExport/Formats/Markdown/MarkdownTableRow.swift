import GalleyCore

/// Reads one line of a GFM table.
enum MarkdownTableRow {
    static func cells(_ line: Substring) -> [InlineText] {
        var cells: [Substring] = []
        var start = line.startIndex
        var index = start
        var isEscaped = false
        while index < line.endIndex {
            if line[index] == "|", !isEscaped {
                cells.append(line[start..<index])
                start = line.index(after: index)
            }
            isEscaped = line[index] == "\\" && !isEscaped
            index = line.index(after: index)
        }
        if !line[start...].allSatisfy({ $0 == " " }) { cells.append(line[start...]) }
        if line.hasPrefix("|") { cells.removeFirst() }
        return cells.map { MarkdownInlineReader.read($0, inCell: true) }
    }
}
