/// What a block is to an editor. The raw value is its name in JSON.
public enum BlockRole: Sendable, Hashable {
    case paragraph
    /// A subhead; level 2…6, the headline itself being level 1.
    case heading(level: Int)
    /// The paragraph between headline and story that sums it up.
    case standfirst
    case quote
    /// Words of the story repeated large as a decoration.
    case pullQuote
    case list
    case table
    /// A picture standing in the body; caption and credits are the picture's.
    case figure
    /// Something of another site shown in the page: a post, a video, a map.
    case embed
    case preformatted
    case correction
    case editorsNote
    /// A line that says when or how the story was updated, or an entry's time in a liveblog.
    case update

    /// The name in JSON and on the command line.
    public var name: String {
        switch self {
        case .paragraph: "paragraph"
        case .heading: "heading"
        case .standfirst: "standfirst"
        case .quote: "quote"
        case .pullQuote: "pull-quote"
        case .list: "list"
        case .table: "table"
        case .figure: "figure"
        case .embed: "embed"
        case .preformatted: "preformatted"
        case .correction: "correction"
        case .editorsNote: "editors-note"
        case .update: "update"
        }
    }

    /// The role of that name; `level` matters for headings alone.
    public init?(name: String, level: Int = 2) {
        switch name {
        case "paragraph": self = .paragraph
        case "heading": self = .heading(level: min(6, max(2, level)))
        case "standfirst": self = .standfirst
        case "quote": self = .quote
        case "pull-quote": self = .pullQuote
        case "list": self = .list
        case "table": self = .table
        case "figure": self = .figure
        case "embed": self = .embed
        case "preformatted": self = .preformatted
        case "correction": self = .correction
        case "editors-note": self = .editorsNote
        case "update": self = .update
        default: return nil
        }
    }

    /// The prefix of ids of blocks of this role.
    var idPrefix: String {
        switch self {
        case .paragraph: "p"
        case .heading: "h"
        case .standfirst: "sf"
        case .quote: "q"
        case .pullQuote: "pq"
        case .list: "l"
        case .table: "t"
        case .figure: "fig"
        case .embed: "em"
        case .preformatted: "pre"
        case .correction: "corr"
        case .editorsNote: "note"
        case .update: "upd"
        }
    }
}
