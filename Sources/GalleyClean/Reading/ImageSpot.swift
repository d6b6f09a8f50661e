import GalleyHTML

/// An image, embed or player of the page and where it stands among the text blocks.
struct ImageSpot {
    enum Kind: UInt8 {
        case image, embed
    }

    let kind: Kind
    let node: NodeID
    /// Index of the first text block after it.
    let block: Int
    let box: Int
}
