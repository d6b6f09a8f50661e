import GalleyHTML

/// Elements of a page that say something about it instead of being read: what metadata is read from.
struct PageNotes {
    var titles: [NodeID] = []
    var metas: [NodeID] = []
    var links: [NodeID] = []
    /// JSON-LD scripts.
    var linkedData: [NodeID] = []
    /// Number of scripts of any other kind.
    var scripts = 0
    /// `time` elements, each with the index of the block it stands in or before.
    var times: [(node: NodeID, block: Int)] = []
}
