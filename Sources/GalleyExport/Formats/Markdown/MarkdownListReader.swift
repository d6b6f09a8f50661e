import GalleyCore

/// Reads the lines of a list.
enum MarkdownListReader {
    /// The marker a line opens with.
    /// - Returns: blanks before it, its width with the blank behind it, and whether it counts.
    static func marker(_ line: Substring) -> (indent: Int, width: Int, isOrdered: Bool)? {
        let content = line.drop { $0 == " " }
        let indent = line.utf8.count - content.utf8.count
        if content.hasPrefix("- ") || content.hasPrefix("* ") || content.hasPrefix("+ ") { return (indent, 2, false) }
        let digits = content.prefix { $0.isASCII && $0.isNumber }
        guard (1...9).contains(digits.utf8.count) else { return nil }
        let rest = content.dropFirst(digits.count)
        return rest.hasPrefix(". ") || rest.hasPrefix(") ") ? (indent, digits.utf8.count + 2, true) : nil
    }

    static func read(_ lines: [Substring]) -> ItemList {
        var words: [(text: String, depth: Int)] = []
        var indents: [Int] = []
        var isOrdered = false
        for line in lines {
            let isContinued = words.last?.text.hasSuffix("\\") ?? false
            guard !isContinued, let marker = marker(line) else {
                if !words.isEmpty { words[words.count - 1].text += "\n" + line.drop { $0 == " " } }
                continue
            }
            if words.isEmpty { isOrdered = marker.isOrdered }
            while let last = indents.last, last > marker.indent { indents.removeLast() }
            words.append((String(line.dropFirst(marker.indent + marker.width)), indents.count))
            indents.append(marker.indent + marker.width)
        }
        return ItemList(
            isOrdered: isOrdered,
            items: words.map { ItemList.Item(MarkdownInlineReader.read($0.text[...]), depth: $0.depth) })
    }
}
