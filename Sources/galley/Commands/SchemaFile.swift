import GalleyCore
import GalleyStore

/// A JSON Schema that lies beside workflows for editors' sake: `Workflows/*.json` names it with them.
enum SchemaFile {
    /// True for a file that says it is a JSON Schema.
    static func isOne(path: String) -> Bool {
        guard let bytes = try? FileContents.read(path, limit: 16 << 20), let value = try? JSONReader.read(bytes),
            let schema = value["$schema"]?.string
        else { return false }
        return schema.contains("://json-schema.org/")
    }

    /// The operands of a verb without such files; what is left out is said.
    /// - Throws: `UsageError` when nothing is left.
    static func leavingOut(_ paths: [String], verb: String, _ say: (String) throws -> Void) throws -> [String] {
        let schemas = paths.filter(isOne)
        if schemas.count == paths.count, let first = schemas.first {
            throw UsageError(verb: verb, "wants workflows or site rules; \(first) is a JSON Schema")
        }
        for path in schemas { try say("\(path): a JSON Schema, left out") }
        return paths.filter { !schemas.contains($0) }
    }
}
