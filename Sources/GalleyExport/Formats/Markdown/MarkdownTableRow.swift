import GalleyCore

/// Reads one line of a GFM table.
enum MarkdownTableRow {
    static func cells(_ line: Substring) -> [InlineText] {
        let bytes = line.utf8
        var cells: [Substring] = []
        var start = bytes.startIndex
        var isEscaped = false
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "|"), !isEscaped {
                cells.append(line[start..<index])
                start = bytes.index(after: index)
            }
            isEscaped = bytes[index] == UInt8(ascii: "\\") && !isEscaped
        }
        if !line[start...].isBlankLine { cells.append(line[start...]) }
        if line.begins(with: "|") { cells.removeFirst() }
        return cells.map { MarkdownInlineReader.read($0, inCell: true) }
    }
}
