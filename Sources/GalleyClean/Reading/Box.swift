import GalleyHTML

/// A block-level element of the page: what its markup says, and which text blocks it holds.
struct Box {
    let node: NodeID
    let tag: HTMLTag
    /// Index of the box around it; -1 for the outermost.
    let parent: Int
    let depth: Int
    /// What its own class and id say.
    let signs: ClassSigns
    /// What those of all boxes around it say, itself included; the page's own (`body`, `main`) left out.
    let inherited: ClassSigns
    /// A hash of tag and class: boxes of one template have one key.
    let key: UInt64
    /// Elements that mark furniture or hide it, itself or around it.
    let context: BoxContext
    let firstBlock: Int
    /// One past the last block inside.
    var endBlock: Int
    /// One past the last box inside; boxes stand in document order, each before those it holds.
    var endBox: Int
    /// The first image inside or before, one past the last.
    let firstImage: Int
    var endImage: Int
}

/// What kinds of elements lie around a box.
struct BoxContext: OptionSet {
    let rawValue: UInt32

    static let nav = BoxContext(rawValue: 1)
    static let aside = BoxContext(rawValue: 2)
    static let footer = BoxContext(rawValue: 4)
    static let header = BoxContext(rawValue: 8)
    static let form = BoxContext(rawValue: 16)
    static let figure = BoxContext(rawValue: 32)
    static let caption = BoxContext(rawValue: 64)
    static let quote = BoxContext(rawValue: 128)
    static let list = BoxContext(rawValue: 256)
    static let table = BoxContext(rawValue: 512)
    static let article = BoxContext(rawValue: 1024)
    static let main = BoxContext(rawValue: 2048)
    static let hidden = BoxContext(rawValue: 4096)
    static let preformatted = BoxContext(rawValue: 8192)
    static let control = BoxContext(rawValue: 16384)
    static let heading = BoxContext(rawValue: 32768)
    static let dialog = BoxContext(rawValue: 65536)
    static let item = BoxContext(rawValue: 131072)
    static let link = BoxContext(rawValue: 262144)
    static let address = BoxContext(rawValue: 524288)
    static let noscript = BoxContext(rawValue: 1_048_576)
}

extension BoxContext {
    /// What an element of this name adds.
    static func of(_ tag: HTMLTag) -> BoxContext {
        switch tag {
        case .nav, .menu: .nav
        case .aside: .aside
        case .footer: .footer
        case .header: .header
        case .form, .fieldset, .search: .form
        case .figure: .figure
        case .figcaption: .caption
        case .blockquote: .quote
        case .ul, .ol, .dl, .dir: .list
        case .li, .dd, .dt: .item
        case .table: .table
        case .article: .article
        case .main: .main
        case .pre, .listing, .xmp, .plaintext: .preformatted
        case .button: .control
        case .h1, .h2, .h3, .h4, .h5, .h6: .heading
        case .dialog: .dialog
        case .a: .link
        case .address: .address
        case .noscript: .noscript
        default: []
        }
    }
}
