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
    /// The number of a numbered list's first item, 0…999,999, 1 in most (HTML Standard, 4.4.5, `start`); pages number
    /// one list on from paragraph to paragraph so.
    public let start: Int
    public let items: [Item]

    public init(isOrdered: Bool, start: Int = 1, items: [Item]) {
        self.isOrdered = isOrdered
        self.start = isOrdered && (0...999_999).contains(start) ? start : 1
        self.items = items
    }

    /// The number that HTML's attribute `start` gives; 1 where it gives none.
    package static func start(_ attribute: String?) -> Int {
        attribute.flatMap { Int($0.filter { !$0.isWhitespace }) } ?? 1
    }

    /// The words of its items on lines of their own.
    var words: String {
        let count = items.reduce(0) { $0 + $1.text.text.utf8.count + 1 }
        return String(unsafeUninitializedCapacity: count) { words in
            var end = 0
            for index in items.indices {
                if index > 0 {
                    words[end] = 0x0A
                    end += 1
                }
                var text = items[index].text.text
                end = text.withUTF8 {
                    UnsafeMutableBufferPointer(rebasing: words[end...]).update(fromContentsOf: $0) + end
                }
            }
            return end
        }
    }
}
