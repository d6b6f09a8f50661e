/// Where a node goes: under a parent, before one of its children or, with none, as the last.
struct InsertionPoint {
    let parent: UInt32
    var before = NodeRecord.none
}
