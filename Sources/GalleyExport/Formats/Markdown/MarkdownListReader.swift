import GalleyCore

/// Reads the lines of a list.
enum MarkdownListReader {
    /// The marker a line opens with.
    /// - Returns: blanks before it, its width with the blank behind it, and its number where it counts.
    static func marker(_ line: Substring) -> (indent: Int, width: Int, number: Int?)? {
        let content = line.unindented
        let indent = line.utf8.count - content.utf8.count
        if content.begins(with: "- ") || content.begins(with: "* ") || content.begins(with: "+ ") {
            return (indent, 2, nil)
        }
        let digits = content.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard (1...9).contains(digits.count) else { return nil }
        let rest = content.behind(digits.count)
        guard rest.begins(with: ". ") || rest.begins(with: ") ") else { return nil }
        return (indent, digits.count + 2, Int(Substring(digits)))
    }

    static func read(_ lines: [Substring]) -> ItemList {
        var words: [(text: String, depth: Int)] = []
        var indents: [Int] = []
        var start: Int?
        for line in lines {
            let isContinued = words.last.map { $0.text.utf8.last == UInt8(ascii: "\\") } ?? false
            guard !isContinued, let marker = marker(line) else {
                if !words.isEmpty { words[words.count - 1].text += "\n" + line.unindented }
                continue
            }
            if words.isEmpty { start = marker.number }
            while let last = indents.last, last > marker.indent { indents.removeLast() }
            words.append((String(line.behind(marker.indent + marker.width)), indents.count))
            indents.append(marker.indent + marker.width)
        }
        return ItemList(
            isOrdered: start != nil, start: start ?? 1,
            items: words.map { ItemList.Item(MarkdownInlineReader.read($0.text[...]), depth: $0.depth) })
    }
}
