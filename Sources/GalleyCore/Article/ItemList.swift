/// A list: its items in order, nested ones by depth.
public struct ItemList: Sendable, Hashable {
    /// One item.
    public struct Item: Sendable, Hashable {
        public let text: InlineText
        /// 0 for an item of the list itself, 1 for one of a list inside it …
        public let depth: Int

        public init(_ text: InlineText, depth: Int = 0) {
            self.text = text
            self.depth = depth
        }
    }

    /// True for a numbered list.
    public let isOrdered: Bool
    public let items: [Item]

    public init(isOrdered: Bool, items: [Item]) {
        self.isOrdered = isOrdered
        self.items = items
    }
}
