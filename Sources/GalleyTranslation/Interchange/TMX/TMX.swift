import GalleyCore

/// TMX 1.4b (LISA OSCAR, 2005): translation memories.
enum TMX {
    static let mediaType = "application/x-tmx+xml"

    /// A memory that holds the source alone, to be filled by a tool; `TranslationMemory` writes finished ones.
    static let format = ExportFormat(
        name: "tmx", summary: "TMX 1.4 translation memory, one file per target language", mediaType: mediaType,
        fileExtension: "tmx", arity: .onePerTarget, options: [HandoffOptions.emptyPrefill]
    ) { TMXWriter(try HandoffOptions($0, format: "tmx", prefilled: false)) }

    /// The `type` of a `<bpt>`.
    static func type(of mark: InlineMark.Kind) -> String {
        switch mark {
        case .strong: "bold"
        case .emphasis: "italic"
        case .link: "link"
        case .code: "x-code"
        case .subscript: "x-subscript"
        case .superscript: "x-superscript"
        }
    }
}
