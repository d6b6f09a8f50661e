import GalleyCore
import GalleyStore

/// The list of what was set aside, one JSON object a line: what `--failed-out` writes.
enum FailedList {
    /// - Throws: `FileError`.
    static func write(_ setAside: [SetAside], to path: String) throws {
        var bytes: [UInt8] = []
        for item in setAside {
            var members: [(String, JSONValue)] = [("url", .string(item.name))]
            if let id = item.itemID { members.append(("id", .string(id))) }
            members += [("step", .string(item.step)), ("error", .string(item.error))]
            if let folder = item.folder { members.append(("folder", .string(folder))) }
            bytes += Array(JSONValue.object(.init(members)).text.utf8) + [0x0A]
        }
        try AtomicFile.write(bytes, to: path)
    }
}
