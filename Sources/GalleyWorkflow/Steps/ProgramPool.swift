import GalleyCore
import Synchronization

/// Programs of one kind that wait for work: an article as a line of JSON goes to one's standard input, and a line
/// comes back. As many run as there are articles asked about at once; one that failed is not asked again, and the next
/// article starts another.
final class ProgramPool: Sendable {
    /// The version of what is said between Galley and a program.
    static let protocolVersion = 1

    private let command: [String]
    private let folder: String
    private let timeout: Int
    /// Said first to every program, which must answer with the same protocol; nil says nothing.
    private let greeting: JSONValue?
    private let idle = Mutex<[ProgramBox]>([])

    init(_ command: [String], folder: String, timeout: Int, greeting: JSONValue? = nil) {
        (self.command, self.folder, self.timeout, self.greeting) = (command, folder, timeout, greeting)
    }

    deinit { endAll() }

    /// The articles that a program makes of one.
    /// - Throws: `ProgramError`.
    func articles(for article: Article) throws -> [Article] {
        let box = try idle.withLock { $0.popLast() } ?? start()
        let answer: [UInt8]
        do {
            answer = try box.process.answer(to: article.json(), seconds: timeout)
        } catch {
            // Its next answer could belong to this article: a program that failed is not asked again.
            box.process.end(within: 0.1)
            throw error
        }
        idle.withLock { $0.append(box) }
        return try articles(in: answer)
    }

    /// Ends the programs that wait.
    func endAll() {
        let programs = idle.withLock { idle in
            defer { idle = [] }
            return idle
        }
        for program in programs { program.process.end() }
    }

    private func start() throws -> ProgramBox {
        let box = ProgramBox(try ProgramProcess(command, folder: folder))
        guard let greeting else { return box }
        do {
            let answer = try box.process.answer(to: Array(greeting.text.utf8), seconds: timeout)
            let version = (try? JSONReader.read(answer))?["galley"]?.integer
            guard version == Self.protocolVersion else {
                throw ProgramError(name, .wrongProtocol(String(decoding: answer.prefix(80), as: UTF8.self)))
            }
            return box
        } catch {
            box.process.end(within: 0.1)
            throw error
        }
    }

    private var name: String { command.first ?? "" }

    private func articles(in answer: [UInt8]) throws -> [Article] {
        do {
            let value = try JSONDocument(answer).root
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
