extension Article {
    /// The headline, or nothing.
    public var headline: String { metadata.headline ?? "" }

    /// The standfirst as the page shows it, or nil.
    public var standfirst: String? {
        var words: [String] = []
        for index in body.indices {
            if case .standfirst = body[index].role { words.append(body[index].text) }
        }
        return words.isEmpty ? nil : words.joined(separator: "\n")
    }

    /// The body as plain text: the standfirst first where the page shows one, a blank line between blocks, without
    /// the headline, pictures and embeds. A pull quote repeats words of the story and is left out.
    public var text: String {
        var result = ""
        // By index: a block taken out of the list would be copied with all it holds.
        for index in body.indices where body[index].role.isRead {
            let words = body[index].text
            if words.isEmpty { continue }
            if !result.isEmpty { result += "\n\n" }
            result += words
        }
        return result
    }
}

extension BlockRole {
    /// True for what a reader reads through: everything but pictures, embeds and pull quotes.
    public var isRead: Bool {
        switch self {
        case .figure, .embed, .pullQuote: false
        default: true
        }
    }
}
