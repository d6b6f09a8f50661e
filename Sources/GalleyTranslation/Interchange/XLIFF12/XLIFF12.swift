import GalleyCore

/// Names of XLIFF 1.2 (OASIS, 2008) and what they mean in an article.
enum XLIFF12 {
    static let namespace = "urn:oasis:names:tc:xliff:document:1.2"

    /// The format as the export step and the command know it.
    static let format = ExportFormat(
        name: "xliff-1.2", summary: "XLIFF 1.2 for translation tools, one file per target language",
        mediaType: "application/x-xliff+xml", fileExtension: "xlf", arity: .onePerTarget,
        options: HandoffOptions.descriptions
    ) { XLIFF12Writer(try HandoffOptions($0, format: "xliff-1.2")) }

    /// The `ctype` of a `<g>` (§2.4.1).
    static func ctype(of mark: InlineMark.Kind) -> String {
        switch mark {
        case .strong: "bold"
        case .emphasis: "italic"
        case .link: "link"
        case .code: "x-code"
        case .subscript: "x-subscript"
        case .superscript: "x-superscript"
        }
    }

    /// The file-independent name of a `ctype`.
    static func name(ofCtype ctype: String) -> String {
        switch ctype {
        case "bold": "strong"
        case "italic": "emphasis"
        default: ctype.hasPrefix("x-") ? String(ctype.dropFirst(2)) : ctype
        }
    }

    /// The `mtype` of a `<mrk>` (§2.4.2).
    static func mtype(of category: TagCategory) -> String {
        category.isProtected ? "protected" : category == .term ? "term" : "x-" + category.rawValue
    }
}
