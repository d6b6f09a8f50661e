import GalleyCore

/// What a hand-off file says of the article it was made from, so that merging finds it again.
struct HandoffSkeleton {
    let article: String?
    let snapshot: ContentHash?

    /// The words in the file: a JSON object with the article's id and revision and the state of its words.
    static func text(of handoff: Handoff) -> String {
        JSONValue.object(
            JSONValue.Object([
                ("article", .string(handoff.article.id)), ("revision", .integer(handoff.article.revision)),
                ("snapshot", .string(handoff.snapshot.hex)),
            ])
        ).text
    }

    /// Reads them back; a file that lost them says nothing.
    init(_ text: String?) {
        let json = text.flatMap { try? JSONReader.read(Array($0.utf8)) }
        article = json?["article"]?.string
        snapshot = json?["snapshot"]?.string.flatMap { ContentHash(hex: $0) }
    }
}
