import FoundationEssentials
import Glibc

/// A validator of the machine, run on bytes in a file that is removed afterwards.
///
/// Started by `posix_spawn`: Foundation's own process type brings a module of ICU that libxml2's headers clash with.
struct ExternalTool {
    let path: String

    /// The tool of that name, where the machine has it.
    init?(_ name: String) {
        let candidates = ["/usr/bin/\(name)", "/usr/local/bin/\(name)"]
        guard let path = candidates.first(where: { access($0, X_OK) == 0 }) else { return nil }
        self.path = path
    }

    /// What it says and whether it is content; `FILE` among the arguments stands for the file.
    func check(_ bytes: [UInt8], named name: String, _ arguments: [String]) throws -> (accepts: Bool, says: String) {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try Data(bytes).write(to: file)
        let output = folder.appending(path: "says.txt")
        let accepts = run(arguments.map { $0 == "FILE" ? file.path() : $0 }, output: output.path())
        return (accepts, try String(contentsOf: output, encoding: .utf8))
    }

    private func run(_ arguments: [String], output: String) -> Bool {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        guard posix_spawn(&child, path, &actions, nil, &words, environ) == 0 else { return false }
        var status: Int32 = 0
        while waitpid(child, &status, 0) == -1, errno == EINTR {}
        return status == 0
    }
}
