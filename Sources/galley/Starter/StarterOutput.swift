import GalleyCore

/// Where a starter workflow's stories go.
enum StarterOutput: String, CaseIterable {
    case site, translators, archive

    var meaning: String {
        switch self {
        case .site: "Markdown files with front matter"
        case .translators: "XLIFF files, one a language"
        case .archive: "JSON Lines, one file for all"
        }
    }

    /// The steps behind cleaning.
    var steps: [JSONValue] {
        switch self {
        case .site: [Self.export("markdown", "out/{published:yyyy-MM-dd}/{slug}.md")]
        case .archive: [Self.export("jsonl", "out/stories.jsonl")]
        case .translators:
            [
                Self.object([
                    ("id", .string("tag")), ("use", .string("tag")), ("with", Self.object([("targets", Self.targets)])),
                ]),
                Self.export("xliff-1.2", "out/{target}/{slug}.xlf", ("forEach", Self.targets)),
            ]
        }
    }

    /// The parameter that those steps want, if any.
    var parameter: (String, JSONValue)? {
        guard self == .translators else { return nil }
        return (
            "targets",
            Self.object([
                ("type", .string("languages")), ("default", .array([.string("ko"), .string("es")])),
                ("summary", .string("languages to be translated into")),
            ])
        )
    }

    private static let targets = object([("$param", .string("targets"))])

    private static func export(_ format: String, _ out: String, _ more: (String, JSONValue)...) -> JSONValue {
        object(
            [
                ("id", .string("export")), ("use", .string("export")),
                ("with", object([("format", .string(format)), ("out", .string(out))])),
            ] + more)
    }

    private static func object(_ members: [(String, JSONValue)]) -> JSONValue { .object(.init(members)) }
}
