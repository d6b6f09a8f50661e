import GalleyCore

extension HTMLBody {
    /// A list; items of greater depth form lists inside the item before them.
    mutating func write(_ list: ItemList) {
        if list.items.isEmpty { return }
        let open: StaticString = list.isOrdered ? "<ol" : "<ul"
        let close: StaticString = list.isOrdered ? "</ol>" : "</ul>"
        var depth = -1
        for item in list.items {
            let wanted = min(max(item.depth, 0), depth + 1, ItemList.deepestWritten)
            if wanted > depth {
                raw(open)
                if depth < 0, list.start != 1 { attribute("start", String(list.start)) }
                raw(">\n")
                depth = wanted
            } else {
                raw("</li>\n")
                while depth > wanted {
                    raw(close)
                    raw("</li>\n")
                    depth -= 1
                }
            }
            raw("<li>")
            inline(item.text)
        }
        while depth >= 0 {
            raw("</li>\n")
            raw(close)
            depth -= 1
        }
        raw("\n")
    }
}
