/// Reads comma- or tab-separated values (RFC 4180): fields may be quoted, a quote inside is doubled.
enum DelimitedText {
    static func rows(_ text: String, separator: Character) -> [[String]] {
        var rows: [[String]] = []
        var (row, field) = ([String](), "")
        var (isQuoted, index) = (false, text.startIndex)
        if text.first == "\u{FEFF}" { index = text.index(after: index) }
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            if isQuoted {
                if character == "\"", next < text.endIndex, text[next] == "\"" {
                    field.append("\"")
                    index = text.index(after: next)
                    continue
                }
                if character == "\"" { isQuoted = false } else { field.append(character) }
            } else if character == "\"", field.isEmpty {
                isQuoted = true
            } else if character == separator {
                row.append(field)
                field = ""
            } else if character.isNewline {
                rows.append(row + [field])
                (row, field) = ([], "")
            } else {
                field.append(character)
            }
            index = next
        }
        if !field.isEmpty || !row.isEmpty { rows.append(row + [field]) }
        return rows.filter { $0 != [""] }
    }
}
