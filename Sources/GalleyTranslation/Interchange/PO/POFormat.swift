import GalleyCore

/// GNU gettext's PO files, for Weblate and other tools that know no XLIFF.
enum POFormat {
    static let mediaType = "text/x-gettext-translation"

    static let format = ExportFormat(
        name: "po", summary: "gettext PO, one file per target language", mediaType: mediaType, fileExtension: "po",
        arity: .onePerTarget, options: [HandoffOptions.emptyPrefill]
    ) { POWriter(try HandoffOptions($0, format: "po", prefilled: false)) }
}
