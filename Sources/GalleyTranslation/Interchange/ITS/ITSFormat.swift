import GalleyCore

/// HTML5 with ITS 2.0 (W3C, 2013, §6): a page that browsers show and machine translation services understand.
enum ITSFormat {
    static let mediaType = "text/html"

    static let format = ExportFormat(
        name: "html-its", summary: "HTML with ITS 2.0 marks for translators, one file per target language",
        mediaType: mediaType, fileExtension: "html", arity: .onePerTarget, options: [inline]
    ) { ITSWriter(try HandoffOptions($0, format: "html-its")) }

    private static let inline = StepOption(
        "inline", .choice(InlineTags.allCases.map(\.rawValue)), default: .string("names"),
        summary: "which tags stand inline; the others are told in notes")

    /// The element of a format.
    static func element(of mark: InlineMark.Kind) -> String {
        switch mark {
        case .strong: "strong"
        case .emphasis: "em"
        case .link: "a"
        case .code: "code"
        case .subscript: "sub"
        case .superscript: "sup"
        }
    }

    /// The file-independent name of an element's format; nil for elements that are none.
    static func name(ofElement element: String) -> String? {
        switch element {
        case "strong", "b": "strong"
        case "em", "i": "emphasis"
        case "a": "link"
        case "code": "code"
        case "sub": "subscript"
        case "sup": "superscript"
        default: nil
        }
    }

    /// The element of a block.
    static func element(of role: BlockRole) -> String {
        switch role {
        case .heading(let level): "h\(level)"
        case .quote, .pullQuote: "blockquote"
        case .preformatted: "pre"
        case .correction, .editorsNote, .update: "aside"
        default: "p"
        }
    }
}
