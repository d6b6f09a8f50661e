public import GalleyCore

extension ExportFormat {
    /// CommonMark with GitHub's tables, behind YAML front matter for static site generators.
    public static let markdown = ExportFormat(
        name: "markdown", summary: "Markdown with YAML front matter for Hugo, Jekyll or Obsidian",
        mediaType: "text/markdown", fileExtension: "md", arity: .onePerArticle,
        options: [
            StepOption(
                "profile", .choice(FrontMatterProfile.allCases.map(\.rawValue)), default: .string("plain"),
                summary: "whose names the front matter bears; plain suits Hugo and Jekyll"),
            StepOption(
                "frontMatter", .boolean, default: .bool(true),
                summary: "false: no front matter, the headline as a heading"),
        ],
        makeWriter: { options in
            let profile = options.values["profile"]?.string.flatMap(FrontMatterProfile.init(rawValue:)) ?? .plain
            return MarkdownWriter(profile: options.values["frontMatter"]?.bool == false ? nil : profile)
        })
}
