import GalleyCore
import Synchronization

/// A step that any program may be: an article as a line of JSON goes to its standard input, and a line comes back.
final class ExecStep: Step {
    static let entry = StepEntry(
        StepDescription(
            name: "exec",
            summary: "Hands each article to a program as one line of JSON and takes one line back: an article, a list "
                + "of articles, null for none, or {\"error\": \"…\"}.",
            kind: .keyed, takes: .article, gives: .article,
            options: [
                StepOption(
                    "command", .list(.string), required: true,
                    summary: "the program and its arguments; no shell is involved; runs in the workflow's folder"),
                StepOption(
                    "timeout", .integer(1...86_400), default: .integer(60), summary: "seconds to wait for an answer"),
                StepOption(
                    "version", .string,
                    summary: "names the program's version; results are kept only when it is given, and until it changes"
                ),
            ],
            example: #"{ "command": ["python3", "house-style.py"], "timeout": 30 }"#),
        step: { options, context in try ExecStep(options, folder: context.inputFolder) })

    private let command: [String]
    private let timeout: Int
    private let folder: String
    private let idle = Mutex<[ProgramBox]>([])

    init(_ options: StepOptions, folder: String) throws {
        command = options.strings("command")
        timeout = options.integer("timeout") ?? 60
        self.folder = folder
        if command.first?.isEmpty ?? true {
            throw StepOptionError(.invalid("it names no program"), option: "command", step: "exec")
        }
    }

    /// Whether results may be kept: what a program does is not to be seen from its name, so somebody must vouch for it.
    static func isKept(_ options: StepOptions) -> Bool { options.string("version") != nil }

    deinit {
        for program in idle.withLock({ $0 }) { program.process.end() }
    }

    func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [material] }
        let box = try idle.withLock { $0.popLast() } ?? ProgramBox(ProgramProcess(command, folder: folder))
        let answer: [UInt8]
        do {
            answer = try box.process.answer(to: article.json(), seconds: timeout)
        } catch {
            // Its next answer could belong to this article: a program that failed is not asked again.
            box.process.end(within: 0.1)
            throw error
        }
        idle.withLock { $0.append(box) }
        return try articles(in: answer).map(Material.article)
    }

    func finish(in context: StepContext) async throws -> [Material] {
        let programs = idle.withLock { idle in
            defer { idle = [] }
            return idle
        }
        for program in programs { program.process.end() }
        return []
    }

    private func articles(in answer: [UInt8]) throws -> [Article] {
        let name = command.first ?? ""
        do {
            let value = try JSONReader.read(answer)
            if let words = value["error"]?.string { throw ProgramError(name, .refused(words)) }
            if value.isNull { return [] }
            return try (value.array ?? [value]).map { try Article(json: $0) }
        } catch let error as JSONError {
            throw ProgramError(name, .badAnswer("\(error)"))
        } catch let error as ArticleJSONError {
            throw ProgramError(name, .badAnswer("\(error)"))
        }
    }
}

/// Lets a running program pass between tasks.
///
/// Sendable because a box is in the hands of one task at a time: it leaves the idle list before it is used and comes
/// back after.
private final class ProgramBox: @unchecked Sendable {
    let process: ProgramProcess
    init(_ process: ProgramProcess) { self.process = process }
}
