import GalleyCore

/// Names of XLIFF 2.1 (OASIS, 2018); its core namespace is still that of 2.0.
enum XLIFF2 {
    static let namespace = "urn:oasis:names:tc:xliff:document:2.0"
    static let glossary = "urn:oasis:names:tc:xliff:glossary:2.0"

    /// Of the ITS module (§5.9), which is that of ITS 2.0.
    static let its = "http://www.w3.org/2005/11/its"
    /// Who found names and terms, as ITS wants it said where there are confidences (ITS 2.0, §5.7).
    static let annotators = "terminology|galley:tag text-analysis|galley:tag"

    static let format = ExportFormat(
        name: "xliff-2.1", summary: "XLIFF 2.1 with its glossary and ITS modules, one file per target language",
        mediaType: "application/xliff+xml", fileExtension: "xlf", arity: .onePerTarget,
        options: HandoffOptions.descriptions, version: 2
    ) { XLIFF2Writer(try HandoffOptions($0, format: "xliff-2.1")) }

    /// `type` and `subType` of a `<pc>` (§4.3.1).
    static func types(of mark: InlineMark.Kind) -> (type: String, subType: String?) {
        switch mark {
        case .strong: ("fmt", "xlf:b")
        case .emphasis: ("fmt", "xlf:i")
        case .link: ("link", nil)
        case .code: ("fmt", "galley:code")
        case .subscript: ("fmt", "galley:subscript")
        case .superscript: ("fmt", "galley:superscript")
        }
    }

    /// The classes of what bears a name (§5.9.8, Text Analysis), in the words of schema.org.
    private static let classes: [TagCategory: String] = [
        .person: "https://schema.org/Person", .organisation: "https://schema.org/Organization",
        .place: "https://schema.org/Place",
    ]

    static func analysisClass(of category: TagCategory) -> String? { classes[category] }

    /// The category whose class this is.
    static func category(ofClass name: String) -> TagCategory? { classes.first { $0.value == name }?.key }

    /// The file-independent name of a code.
    static func name(type: String?, subType: String?) -> String {
        switch subType ?? type ?? "" {
        case "xlf:b": "strong"
        case "xlf:i": "emphasis"
        case let other: other.hasPrefix("galley:") ? String(other.dropFirst(7)) : other
        }
    }
}
