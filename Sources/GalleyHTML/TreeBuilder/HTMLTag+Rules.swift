/// The Standard's lists of element names, each once.
extension HTMLTag {
    private typealias List = Set<HTMLTag>

    private static let specialNames: List = [
        .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body, .br, .button,
        .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset, .figcaption,
        .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html,
        .iframe, .img, .input, .keygen, .li, .link, .listing, .main, .marquee, .menu, .meta, .nav, .noembed, .noframes,
        .noscript, .object, .ol, .p, .param, .plaintext, .pre, .script, .search, .section, .select, .source, .style,
        .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead, .title, .tr, .track, .ul, .wbr, .xmp,
    ]
    private static let scopeNames: List = [
        .applet, .caption, .html, .table, .td, .th, .marquee, .object, .template,
    ]
    private static let impliedEndNames: List = [.dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc]
    private static let thoroughNames: List = [.caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr]
    private static let headingNames: List = [.h1, .h2, .h3, .h4, .h5, .h6]
    private static let fosteringNames: List = [.table, .tbody, .tfoot, .thead, .tr]
    private static let blockNames: List = [
        .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset, .figcaption,
        .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .search, .section, .summary, .ul,
    ]
    private static let formattingNames: List = [
        .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u,
    ]
    private static let voidNames: List = [
        .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .input, .keygen, .link, .meta, .param,
        .source, .track, .wbr,
    ]

    /// Whether the serializer writes no end tag (§13.3).
    package var isVoid: Bool { Self.voidNames.contains(self) }

    var traits: TagTraits {
        var traits: TagTraits = []
        if Self.specialNames.contains(self) { traits.insert(.special) }
        if Self.scopeNames.contains(self) { traits.insert(.scope) }
        if self == .ol || self == .ul { traits.insert(.listScope) }
        if self == .button { traits.insert(.buttonScope) }
        if self == .html || self == .table || self == .template { traits.insert(.tableScope) }
        if self == .optgroup || self == .option { traits.insert(.transparentToSelect) }
        if Self.impliedEndNames.contains(self) { traits.formUnion([.impliedEnd, .impliedEndThorough]) }
        if Self.thoroughNames.contains(self) { traits.insert(.impliedEndThorough) }
        if Self.headingNames.contains(self) { traits.insert(.heading) }
        if Self.fosteringNames.contains(self) { traits.insert(.fosters) }
        return traits
    }

    var bodyStartRule: BodyStartRule {
        if Self.blockNames.contains(self) { return .block }
        if Self.headingNames.contains(self) { return .heading }
        if Self.formattingNames.contains(self) { return .formatting }
        switch self {
        case .html: return .html
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
            return .headContent
        case .body: return .body
        case .frameset: return .frameset
        case .pre, .listing: return .preformatted
        case .form: return .form
        case .li: return .listItem
        case .dd, .dt: return .definition
        case .plaintext: return .plaintext
        case .button: return .button
        case .a: return .anchor
        case .nobr: return .nobr
        case .applet, .marquee, .object: return .marker
        case .table: return .table
        case .area, .br, .embed, .img, .keygen, .wbr: return .void
        case .input: return .input
        case .param, .source, .track: return .parameter
        case .hr: return .rule
        case .image: return .image
        case .textarea: return .textarea
        case .xmp: return .xmp
        case .iframe: return .iframe
        case .noembed: return .noembed
        case .noscript: return .noscript
        case .select: return .select
        case .optgroup, .option: return .choice
        case .rb, .rtc: return .rubyBase
        case .rp, .rt: return .rubyText
        case .math, .svg: return .foreign
        case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: return .ignored
        default: return .ordinary
        }
    }

    var bodyEndRule: BodyEndRule {
        if self == .p { return .paragraph }
        if Self.blockNames.contains(self) { return .block }
        if Self.headingNames.contains(self) { return .heading }
        if Self.formattingNames.contains(self) { return .formatting }
        switch self {
        case .template: return .template
        case .body: return .body
        case .html: return .html
        case .button, .listing, .pre: return .block
        case .form: return .form
        case .li: return .listItem
        case .dd, .dt: return .definition
        case .a, .nobr: return .formatting
        case .applet, .marquee, .object: return .marker
        case .br: return .lineBreak
        default: return .ordinary
        }
    }
}
