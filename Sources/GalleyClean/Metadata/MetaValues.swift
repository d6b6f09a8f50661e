/// What a page's `meta` elements say, by what their names stand for.
struct MetaValues {
    private var lists: [[HeadReader.Value]] = Array(repeating: [], count: MetaName.count)

    /// All contents under a name in the order of the page; nil where there is none.
    subscript(name: MetaName) -> [HeadReader.Value]? {
        let list = lists[Int(name.rawValue)]
        return list.isEmpty ? nil : list
    }

    mutating func append(_ value: HeadReader.Value, under name: MetaName) { lists[Int(name.rawValue)].append(value) }
}
