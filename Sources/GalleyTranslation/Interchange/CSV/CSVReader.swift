import GalleyCore

/// Reads the table back from any spreadsheet: parted by commas, semicolons or tabs, columns in any order.
struct CSVReader {
    /// The file's name, for messages.
    let name: String

    /// True for text whose first line names the columns of a hand-off.
    static func fits(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(400), as: UTF8.self).prefix { !$0.isNewline }.lowercased()
        return start.contains("id") && start.contains("source") && start.contains("translation")
    }

    /// - Throws: `HandoffError` when a column or a closing quotation mark is missing, or names are not unique.
    func read(_ bytes: [UInt8]) throws -> ReturnedHandoff {
        var text = Substring(String(decoding: bytes, as: UTF8.self))
        if text.first == "\u{FEFF}" { text = text.dropFirst() }
        let head = text.prefix { !$0.isNewline }
        let separator: Character =
            [",", ";", "\t"].max { a, b in
                head.count { $0 == a } < head.count { $0 == b }
            } ?? ","
        let rows = try rows(text, separator)
        guard let columns = rows.first?.cells.map({ $0.lowercased() }),
            let id = columns.firstIndex(of: "id"), let source = columns.firstIndex(where: { $0.hasPrefix("source") }),
            let target = columns.firstIndex(where: { $0.hasPrefix("translation") })
        else { throw HandoffError(.wrongKind, name, "the table needs the columns id, source and translation") }
        let units = rows.dropFirst().filter { !$0.cells.allSatisfy(\.isEmpty) }.map { row -> ReturnedUnit in
            func cell(_ index: Int) -> String { row.cells.indices.contains(index) ? Self.plain(row.cells[index]) : "" }
            return ReturnedUnit(
                id: cell(id), source: PlainCodes.decode(cell(source)),
                target: cell(target).isEmpty ? nil : PlainCodes.decode(cell(target)), line: row.line)
        }
        return try ReturnedHandoff(
            mediaType: CSVFormat.mediaType, sourceLanguage: Self.language(rows[0].cells[source]),
            targetLanguage: Self.language(rows[0].cells[target]), units: units, name: name)
    }

    /// The language in the brackets of a column's name.
    private static func language(_ column: String) -> String? {
        guard let open = column.firstIndex(of: "("), column.last == ")" else { return nil }
        return String(column[column.index(after: open)...].dropLast())
    }

    /// Without the apostrophe that keeps a spreadsheet from calculating.
    private static func plain(_ cell: String) -> String {
        guard cell.first == "'", let next = cell.dropFirst().first, CSVFormat.formulaSigns.contains(next) else {
            return cell
        }
        return String(cell.dropFirst())
    }

    private func rows(_ text: Substring, _ separator: Character) throws -> [(cells: [String], line: Int)] {
        var rows: [(cells: [String], line: Int)] = []
        var cells: [String] = []
        var cell = ""
        var (isQuoted, wasQuoted) = (false, false)
        var (line, rowLine) = (1, 1)
        func endCell() {
            cells.append(cell)
            cell = ""
            wasQuoted = false
        }
        for character in text {
            if isQuoted {
                if character == "\"" {
                    isQuoted = false
                    wasQuoted = true
                } else {
                    cell.append(character == "\r\n" ? "\n" : character)
                }
            } else if character == "\"", cell.isEmpty || wasQuoted {
                if wasQuoted { cell.append("\"") }
                isQuoted = true
            } else if character == separator {
                endCell()
            } else if character.isNewline {
                endCell()
                rows.append((cells, rowLine))
                cells = []
                rowLine = line + 1
            } else {
                cell.append(character)
            }
            if character.isNewline { line += 1 }
        }
        if isQuoted {
            throw HandoffError(
                .unreadable, name, "line \(rowLine): a quotation mark is not closed; the file is cut off")
        }
        if !cell.isEmpty || !cells.isEmpty {
            endCell()
            rows.append((cells, rowLine))
        }
        return rows
    }
}
