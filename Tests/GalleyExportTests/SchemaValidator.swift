import FoundationEssentials
import Glibc
import TestSupport

/// libxml2's xmllint with a schema of the shared corpora.
///
/// Started by `posix_spawn`: Foundation's own process type brings a module of ICU that libxml2's headers clash with.
struct SchemaValidator {
    private static let tool = "/usr/bin/xmllint"

    /// True where both the tool and the schemas are there.
    static var isHere: Bool { Corpora.present && access(tool, X_OK) == 0 }

    let schema: String

    /// - Parameter schema: below the corpora's `data/schemas`.
    init(_ schema: String) { self.schema = Corpora.url("data/schemas/" + schema)?.path() ?? "" }

    /// What xmllint says against the documents; empty when all are valid.
    func problems(in documents: [[UInt8]]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var files: [String] = []
        for (number, document) in documents.enumerated() {
            let file = folder.appending(path: "\(number).xml")
            try Data(document).write(to: file)
            files.append(file.path())
        }
        let says = folder.appending(path: "says.txt")
        let isValid = Self.run(["--nonet", "--noout", "--schema", schema] + files, output: says.path())
        return isValid ? "" : String(try String(contentsOf: says, encoding: .utf8).prefix(2_000)) + " is not valid"
    }

    private static func run(_ arguments: [String], output: String) -> Bool {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var words = ([tool] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        guard posix_spawn(&child, tool, &actions, nil, &words, environ) == 0 else { return false }
        var status: Int32 = 0
        while waitpid(child, &status, 0) == -1, errno == EINTR {}
        return status == 0
    }
}
