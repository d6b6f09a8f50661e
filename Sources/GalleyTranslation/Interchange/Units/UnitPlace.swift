package import GalleyCore

/// Where in an article a unit's words stand.
package enum UnitPlace: Sendable, Hashable {
    case headline
    /// The page's own description.
    case summary
    case caption(PictureID)
    /// The text for those who do not see the picture.
    case alternative(PictureID)
    case tableCaption(BlockID)
    /// A stretch of a block: the piece (item, cell; 0 for running text) and UTF-8 offsets within it.
    case block(BlockID, piece: Int, range: Range<Int>)

    /// The block it belongs to, for grouping.
    package var block: BlockID? {
        switch self {
        case .block(let id, _, _), .tableCaption(let id): id
        default: nil
        }
    }

    /// The piece of the block; -1 for words that belong to the block as a whole or to none.
    var piece: Int { if case .block(_, let piece, _) = self { piece } else { -1 } }
}
