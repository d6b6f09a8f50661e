import FoundationEssentials
import Glibc

/// Translates through a program that reads markup and writes markup, such as Apertium:
/// `apertium -u -f html-noent {source}-{target}`.
///
/// `{source}` and `{target}` stand for language codes of two letters, `{source3}` and `{target3}` for those of three.
/// The program runs once for an article, without a shell, its pieces each in a paragraph.
package struct ProgramTranslation: TranslationService {
    package let name: String
    private let command: [String]
    private let seconds: Double

    /// - Parameters:
    ///   - command: the program and its arguments, at least one word.
    ///   - seconds: how long it may take for an article.
    package init(_ command: [String], seconds: Double = 120) {
        self.command = command
        self.seconds = seconds
        name = command.first.map { String($0.split(separator: "/").last ?? "program") } ?? "program"
    }

    package func translate(_ pieces: [String], from source: String, to target: String) async throws -> [String] {
        if pieces.isEmpty { return [] }
        let input = pieces.map { "<p>\($0)</p>\n" }.joined()
        let words = command.map { word in
            word.replacing("{source3}", with: LanguageCodes.threeLetters(source))
                .replacing("{target3}", with: LanguageCodes.threeLetters(target))
                .replacing("{source}", with: LanguageCodes.twoLetters(source))
                .replacing("{target}", with: LanguageCodes.twoLetters(target))
        }
        return try paragraphs(of: try output(of: words, for: input), count: pieces.count)
    }

    private func paragraphs(of text: String, count: Int) throws -> [String] {
        let pieces = text.split(separator: "<p>", omittingEmptySubsequences: false).dropFirst().map { piece in
            piece.firstRange(of: "</p>").map { String(piece[..<$0.lowerBound]) }
        }
        let whole = pieces.compactMap(\.self)
        guard pieces.count == count, whole.count == count else {
            throw TranslationServiceError(
                .unreadable, name, "gave back \(whole.count) of \(count) paragraphs; does it keep HTML?")
        }
        return whole
    }

    /// What the program writes when it reads the text.
    private func output(of words: [String], for text: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "galley-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appending(path: "in").path(), folder.appending(path: "out").path())
        try Data(text.utf8).write(to: URL(filePath: input))
        let status = try run(words, input: input, output: output)
        guard status == 0 else {
            throw TranslationServiceError(.refused, name, "ended with status \(status); has it this pair of languages?")
        }
        return String(decoding: try Data(contentsOf: URL(filePath: output)), as: UTF8.self)
    }

    private func run(_ words: [String], input: String, output: String) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        // A group of its own, so that a pipeline that hangs ends as a whole.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process = pid_t()
        let code = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, environ)
        guard code == 0 else {
            throw TranslationServiceError(
                .unreachable, words[0], "cannot be started: \(String(cString: strerror(code)))")
        }
        return try wait(for: process)
    }

    private func wait(for process: pid_t) throws -> Int32 {
        let start = ContinuousClock.now
        var status: Int32 = 0
        while true {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F }
            if ended == -1, errno != EINTR { return -1 }
            if ContinuousClock.now - start > .seconds(seconds) {
                kill(-process, SIGKILL)
                waitpid(process, &status, 0)
                throw TranslationServiceError(.silent, name, "has not ended after \(Int(seconds)) s")
            }
            usleep(5_000)
        }
    }
}
