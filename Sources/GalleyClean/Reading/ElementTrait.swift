import GalleyHTML

/// How the scan treats an element, by its name.
enum ElementTrait: UInt8 {
    /// Part of the running words.
    case inline
    /// Ends the words before it and begins a block of its own.
    case block
    /// Left out with all its content: no reader sees it.
    case skip
    /// Says something about the page.
    case note
    case lineBreak, rule, image, embed
    /// Buttons and the like: words that are no words of the story.
    case control

    static func of(_ tag: HTMLTag) -> ElementTrait { table[Int(tag.rawValue)] }

    private static let table: [ElementTrait] = HTMLTag.allCases.map(make)

    private static func make(_ tag: HTMLTag) -> ElementTrait {
        switch tag {
        case .style, .template, .base, .svg, .math, .canvas, .object, .applet,
            .select, .option, .optgroup, .textarea, .input, .noframes, .frameset, .frame, .audio, .map, .area, .param,
            .source, .track, .datalist, .progress, .meter, .rp, .rt, .noembed, .keygen, .colgroup, .col:
            .skip
        case .script, .title, .meta, .link: .note
        case .br: .lineBreak
        case .hr: .rule
        case .img, .image: .image
        case .iframe, .embed, .video: .embed
        case .button: .control
        case .head, .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .cite, .code, .data, .del, .dfn, .em, .font, .i, .ins,
            .kbd,
            .label, .mark, .nobr, .output, .q, .ruby, .rb, .rtc, .s, .samp, .small, .span, .strike, .strong, .sub,
            .sup, .time, .tt, .u, .var, .wbr, .unknown, .picture, .slot, .marquee:
            .inline
        default: .block
        }
    }
}
