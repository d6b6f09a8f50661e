/// What a block holds.
public enum BlockContent: Sendable, Hashable {
    case text(InlineText)
    case list(ItemList)
    case table(Table)
    /// The picture of the article that stands here.
    case picture(PictureID)
    case embed(Embed)

    /// The words without marks: items and rows on lines of their own, cells parted by a tab.
    public var text: String {
        switch self {
        case .text(let inline): inline.text
        case .list(let list): list.words
        case .table(let table):
            table.rows.map { $0.map(\.text.text).joined(separator: "\t") }.joined(separator: "\n")
        case .picture: ""
        case .embed(let embed): embed.title ?? ""
        }
    }
}
