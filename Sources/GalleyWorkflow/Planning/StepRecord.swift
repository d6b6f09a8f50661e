package import GalleyCore

/// What decides what a step gives for an input: its name, version and options, and the contents of the files it
/// declares. White space and the order of keys in the workflow file have no part in it, and secrets stand in it by name.
package struct StepRecord: Sendable, Hashable {
    package let use: String
    package let version: Int
    /// With the defaults filled in.
    package let options: JSONValue.Object
    /// Content hashes of the files, by their paths as the workflow writes them.
    package let files: JSONValue.Object
    package let fingerprint: ContentHash

    init(use: String, version: Int, options: [(String, JSONValue)], files: [(String, JSONValue)]) {
        self.use = use
        self.version = version
        self.options = JSONValue.Object(options)
        self.files = JSONValue.Object(files)
        fingerprint = ContentHash(of: Self.json(use, version, self.options, self.files).canonicalText.utf8)
    }

    /// The record as a desk keeps it.
    package var json: JSONValue { Self.json(use, version, options, files) }

    private static func json(
        _ use: String, _ version: Int, _ options: JSONValue.Object, _ files: JSONValue.Object
    ) -> JSONValue {
        .object(
            .init([
                ("use", .string(use)), ("version", .integer(version)), ("options", .object(options)),
                ("files", .object(files)),
            ]))
    }

    /// What is different from an earlier record, in words: `option "captions" changed`.
    func changes(since earlier: JSONValue) -> [String] {
        if let name = earlier["use"]?.string, name != use { return ["it was \"\(name)\" before"] }
        var changes: [String] = []
        if let old = earlier["version"]?.integer, old != version {
            changes.append("the step's version changed from \(old) to \(version)")
        }
        changes += Self.differing(options, earlier["options"]?.object).map { "option \"\($0)\" changed" }
        changes += Self.differing(files, earlier["files"]?.object).map { "file \"\($0)\" changed" }
        return changes
    }

    private static func differing(_ now: JSONValue.Object, _ before: JSONValue.Object?) -> [String] {
        let before = before ?? JSONValue.Object()
        let names = now.keys + before.keys.filter { now[$0] == nil }
        return names.filter { now[$0]?.canonicalText != before[$0]?.canonicalText }
    }
}
