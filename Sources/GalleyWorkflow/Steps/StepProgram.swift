import GalleyCore

/// One program that is a step: it answers `--describe` with a line of JSON, and then takes articles as `exec` does,
/// after a greeting that tells it its options.
struct StepProgram {
    let entry: StepEntry

    /// Seconds in which a program must describe itself.
    private static let patience = 5

    /// Asks a program what it is.
    /// - Throws: `StepProgramError`, or `ProgramError` when it does not answer.
    init(name: String, path: String) throws {
        let process = try ProgramProcess([path, "--describe"], folder: "/")
        defer { process.end(within: 0.2) }
        let answer = try process.answer(to: [], seconds: Self.patience)
        guard let json = try? JSONReader.read(answer), json.object != nil else {
            throw StepProgramError(path: path, problem: "--describe gave no JSON object on one line")
        }
        guard json["galley"]?.integer == ProgramPool.protocolVersion else {
            throw StepProgramError(
                path: path, problem: "its description lacks \"galley\": \(ProgramPool.protocolVersion)")
        }
        guard let summary = json["summary"]?.string else {
            throw StepProgramError(path: path, problem: "its description lacks \"summary\"")
        }
        let options = try (json["options"]?.array ?? []).map { try StepOption(described: $0, path: path) }
        let description = StepDescription(
            name: name, summary: summary, kind: .keyed, takes: .article, gives: .article, options: options,
            version: json["version"]?.integer ?? 1, example: json["example"]?.text ?? "{}")
        let timeout = json["timeout"]?.integer ?? 60
        entry = StepEntry(description) { options, context in
            StepProgramStep(path: path, options: options, described: description, timeout: timeout, context)
        }
    }
}

/// A step that hands articles to its program.
private struct StepProgramStep: Step {
    private let pool: ProgramPool

    init(
        path: String, options: StepOptions, described: StepDescription, timeout: Int, _ context: StepContext
    ) {
        let given = described.options.compactMap { option in options[option.name].map { (option.name, $0) } }
        let greeting = JSONValue.object(
            .init([
                ("galley", .integer(ProgramPool.protocolVersion)), ("step", .string(described.name)),
                ("options", .object(.init(given))), ("now", .string(context.now.description)),
                ("inputFolder", .string(context.inputFolder)),
            ]))
        pool = ProgramPool([path], folder: context.inputFolder, timeout: timeout, greeting: greeting)
    }

    func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [material] }
        return try pool.articles(for: article).map(Material.article)
    }

    func finish(in context: StepContext) async throws -> [Material] {
        pool.endAll()
        return []
    }
}

extension StepOption {
    /// Reads `{"name", "type", "summary", "default", "required", "of"}` as a program describes an option.
    fileprivate init(described json: JSONValue, path: String) throws {
        guard let name = json["name"]?.string, let type = json["type"]?.string else {
            throw StepProgramError(path: path, problem: "an option lacks \"name\" or \"type\"")
        }
        let words = json["of"]?.array?.compactMap(\.string) ?? []
        let shapes: [String: StepOption.Shape] = [
            "text": .string, "path": .path, "file": .inputPath, "boolean": .boolean,
            "integer": .integer(Int.min...Int.max),
            "number": .number(-Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude),
            "choice": .choice(words),
            "language": .language, "texts": .list(.string), "languages": .list(.language), "any": .any,
        ]
        guard let shape = shapes[type] else {
            let hint = NearestName.hint(for: type, among: shapes.keys.sorted())
            throw StepProgramError(path: path, problem: "the option \"\(name)\" has no known type \"\(type)\"\(hint)")
        }
        let fallback = json["default"].flatMap { $0.isNull ? nil : $0 }
        if let fallback, !shape.accepts(fallback) {
            throw StepProgramError(path: path, problem: "the default of \"\(name)\" is not \(shape.wanted)")
        }
        self.init(
            name, shape, default: fallback, required: json["required"]?.bool ?? false,
            summary: json["summary"]?.string ?? "")
    }
}
