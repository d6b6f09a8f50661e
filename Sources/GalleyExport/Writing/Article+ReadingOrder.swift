import GalleyCore

/// What a reader of an exported article meets next.
enum ReadingPiece {
    /// A picture that stands nowhere in the body.
    case picture(Picture)
    case block(Block)
}

extension Article {
    /// The blocks in order; pictures that stand nowhere in the body come before it, after the standfirst.
    var readingOrder: [ReadingPiece] {
        let placed = Set(
            body.compactMap { block in
                if case .picture(let id) = block.content { id } else { nil }
            })
        let leading = pictures.filter { !placed.contains($0.id) }.map(ReadingPiece.picture)
        let opening = body.prefix { $0.role == .standfirst }
        return opening.map(ReadingPiece.block) + leading + body.dropFirst(opening.count).map(ReadingPiece.block)
    }
}
