package import GalleyCore

/// The `export` step of a workflow: writes each article in a format and gives the files.
package struct ExportStep: Step {
    private let runner: ExportRunner

    package func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [material] }
        guard let file = try await runner.write(article) else { return [] }
        return [.file(file)]
    }

    package func prepare(_ material: Material, in context: StepContext) -> PreparedWork? {
        guard case .article(let article) = material, let rendered = runner.render(article) else { return nil }
        return { [runner] in
            guard let file = try await runner.write(rendered) else { return [] }
            return [.file(file)]
        }
    }

    package func finish(in context: StepContext) async throws -> [Material] {
        try await runner.finish().map { .file($0) }
    }

    package func keep(_ files: EarlierFiles) async { await runner.keep(files) }

    /// The step's line in the registry.
    /// - Parameters:
    ///   - formats: every format of the house, those of other rooms too.
    ///   - pictures: where fetched pictures are held, for formats that carry them.
    package static func entry(formats: [ExportFormat], pictures: (any PageStore)? = nil) -> StepEntry {
        let description = StepDescription(
            name: "export", summary: "Writes articles in a format, to files named by a template.", kind: .effect,
            takes: .article, gives: .file, options: own(formats) + shared(formats),
            example: #"{ "format": "markdown", "out": "out/{published:yyyy-MM-dd}/{slug}.md" }"#)
        return StepEntry(description) { options, context in
            ExportStep(runner: try makeRunner(options, context, formats: formats, pictures: pictures))
        }
    }

    private static func makeRunner(
        _ options: StepOptions, _ context: StepContext, formats: [ExportFormat], pictures: (any PageStore)?
    ) throws -> ExportRunner {
        let name = options.string("format") ?? ""
        guard let format = formats.first(where: { $0.name == name }) else {
            throw invalid(
                "format", "there is no format \"\(name)\"" + NearestName.hint(for: name, among: formats.map(\.name)))
        }
        var values: [String: JSONValue] = [:]
        for option in shared(formats) { values[option.name] = options[option.name] }
        let permissions = options.strings("allow").compactMap(ExportGate.Permission.init(rawValue:))
        do {
            let template = try FileTemplate(options.string("out") ?? "")
            return try ExportRunner(
                format: format, values: values, target: options.string("target"),
                to: .files(template, folder: context.outputFolder),
                gate: ExportGate(allowing: Set(permissions), now: context.now), pictures: pictures)
        } catch let error as FileTemplateError {
            throw invalid(error.reason == .needsTarget ? "target" : "out", error.description)
        } catch let error as ExportError {
            throw invalid(error.subject, error.description)
        }
    }

    private static func invalid(_ option: String, _ why: String) -> StepOptionError {
        StepOptionError(.invalid(why), option: option, step: "export")
    }

    private static func own(_ formats: [ExportFormat]) -> [StepOption] {
        [
            StepOption(
                "format", .choice(formats.map(\.name)), required: true, summary: "the format; `galley list formats`"),
            StepOption(
                "out", .template, required: true,
                summary: "where the files go, below the output folder; `galley list keys`"
            ),
            StepOption("target", .language, summary: "the language to be translated into, for hand-off formats"),
            StepOption(
                "allow", .list(.choice(ExportGate.Permission.allCases.map(\.rawValue))),
                summary: "export also articles under embargo or killed; each exception is put on the article's record"),
        ]
    }

    /// The formats' own options, each name once; where formats mean different values by one name, the format checks.
    /// Defaults are left to the format.
    private static func shared(_ formats: [ExportFormat]) -> [StepOption] {
        var merged: [StepOption] = []
        for format in formats {
            for option in format.options {
                let summary = "\(format.name): \(option.summary)"
                if let index = merged.firstIndex(where: { $0.name == option.name }) {
                    let known = merged[index]
                    let shape = known.shape == option.shape ? known.shape : .any
                    merged[index] = StepOption(option.name, shape, summary: known.summary + "; " + summary)
                } else {
                    merged.append(StepOption(option.name, option.shape, summary: summary))
                }
            }
        }
        return merged
    }
}
