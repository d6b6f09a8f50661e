import GalleyCore

/// Cuts lists that only lead to parts of the story itself.
enum TableOfContents: CleaningRule {
    static let description = RuleDescription(
        "table-of-contents",
        summary: "Cuts lists of links that lead to places on the page or to the story's other pages.",
        rationale: "They move a reader about the page and say what its headings say again.",
        changes: [
            "<ul><li><a href=\"#result\">1. The result</a></li><li><a href=\"#office\">2. The office</a></li></ul>",
            "<ol><li>The slipway</li><li><a href=\"?page=2\">The sluice</a></li><li><a href=\"?page=3\">The battery</a></li></ol>",
        ],
        keeps: [
            "The slipway, the sluice and the battery are the three parts of the wall that the town will mend this year."
        ])

    static func apply(to desk: inout CleaningDesk) {
        guard desk.isPage, let page = desk.editor.article.metadata.url.map(path(of:)) else { return }
        for index in desk.open {
            guard case .list(let list) = desk.editor.blocks[index].content, leadsAbout(list, page) else { continue }
            desk.cut(index, Self.self, 0.95, "leads only to parts of this story")
        }
    }

    /// True when every item but one, where the reader is, is short and a link that differs from the page's own address
    /// in its query or fragment only.
    private static func leadsAbout(_ list: ItemList, _ page: Substring) -> Bool {
        guard list.items.count > 1 else { return false }
        var others = 0
        for item in list.items {
            guard item.text.text.utf8.count <= 160 else { return false }
            let targets = item.text.marks.compactMap { mark in
                if case .link(let target) = mark.kind { target } else { nil }
            }
            if targets.isEmpty {
                others += 1
            } else if !targets.allSatisfy({ path(of: $0) == page && $0.utf8.count > page.utf8.count }) {
                return false
            }
        }
        return others <= 1 && others < list.items.count
    }

    private static func path(of url: String) -> Substring {
        Substring(url.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
    }
}
