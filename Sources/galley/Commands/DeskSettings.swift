import FoundationEssentials
import GalleyCore
import GalleyStore

/// How verbs find the desk they look at, and the article somebody means.
enum DeskSettings {
    static let flag = Flag(
        "desk", .text("FILE"), "the desk's file; .galley/desk.sqlite here or in a folder above if left out")

    /// The desk's path.
    /// - Throws: `UsageError` when there is none to be found.
    static func path(_ arguments: Arguments, verb: String) throws -> String {
        if let path = arguments.text("desk") { return path }
        var folder = URL(filePath: FileManager.default.currentDirectoryPath)
        while true {
            let path = folder.appending(path: ".galley/desk.sqlite").path
            if FileManager.default.fileExists(atPath: path) { return path }
            let above = folder.deletingLastPathComponent()
            if above.path == folder.path { break }
            folder = above
        }
        throw UsageError(verb: verb, "finds no desk here; name it with --desk, as in out/.galley/desk.sqlite")
    }

    /// The one article meant by an id, the beginning of one, or an address.
    /// - Throws: `UsageError` when there is none, or several.
    static func article(_ name: String, in desk: Desk, verb: String) throws -> String {
        let ids = try desk.articleIDs(meant: name)
        if ids.count == 1 { return ids[0] }
        if ids.isEmpty {
            throw UsageError(verb: verb, "knows no article \"\(name)\"; galley desk list names those of the desk")
        }
        throw UsageError(
            verb: verb, "knows \(ids.count) articles that \"\(name)\" may mean: \(ids.joined(separator: ", "))")
    }
}
