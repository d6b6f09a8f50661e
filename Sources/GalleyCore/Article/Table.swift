/// A table, row by row; a cell that spans several columns is followed by empty ones.
public struct Table: Sendable, Hashable {
    /// One cell.
    public struct Cell: Sendable, Hashable {
        public let text: InlineText
        public let isHeader: Bool

        public init(_ text: InlineText, isHeader: Bool = false) {
            self.text = text
            self.isHeader = isHeader
        }
    }

    public let rows: [[Cell]]
    /// The table's own title, if the page gave one.
    public let caption: String?

    public init(rows: [[Cell]], caption: String? = nil) {
        self.rows = rows
        self.caption = caption
    }
}
