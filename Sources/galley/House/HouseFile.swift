import FoundationEssentials
import GalleyCore
import GalleyStore

/// The house's own values, from a file `galley.json` in the working folder or workflow's folder or one above it.
///
/// They hold wherever neither the command line nor the workflow says otherwise.
struct HouseFile: Sendable, Equatable {
    static let name = "galley.json"
    /// A house without a file.
    static let none = HouseFile(path: nil, values: [:], lines: [:])

    /// Absolute; nil where there is no file.
    let path: String?
    private let values: [String: JSONValue]
    /// The line of the file at which each value stands.
    private let lines: [String: Int]

    /// A value by its key.
    subscript(key: HouseKey) -> JSONValue? { values[key.option.name] }

    /// Where a key's value stands: `/news/galley.json:3`, or nil for what the file leaves out.
    func place(of key: HouseKey) -> String? {
        guard let path, let line = lines[key.option.name] else { return nil }
        return "\(path):\(line)"
    }

    /// The nearest house file of a folder and those above it, or ``none``.
    /// - Throws: `UsageError` for a file that does not hold what a house file may.
    static func find(from folder: String) throws -> HouseFile {
        var folder = URL(filePath: folder, directoryHint: .isDirectory).standardizedFileURL
        while true {
            let path = folder.appending(path: name).path
            if FileManager.default.fileExists(atPath: path) { return try read(path) }
            let above = folder.deletingLastPathComponent().standardizedFileURL
            if above.path == folder.path || folder.path == "/" { return .none }
            folder = above
        }
    }

    /// Reads a house file.
    /// - Throws: `UsageError` for a file that is missing or does not hold what a house file may.
    static func read(_ path: String) throws -> HouseFile {
        let path = URL(filePath: path).standardizedFileURL.path
        guard let bytes = try? FileContents.read(path, limit: 1_000_000) else {
            throw UsageError("there is no house file \(path) to read; galley new writes one")
        }
        let (value, places): (JSONValue, [String: Int])
        do { (value, places) = try JSONReader.readWithPlaces(bytes) } catch {
            throw UsageError("\(path) is no JSON: \(error)")
        }
        guard let object = value.object else { throw UsageError("\(path) wants an object, not \(value.kindName)") }
        var values: [String: JSONValue] = [:]
        var lines: [String: Int] = [:]
        for (name, value) in object.entries where name != "$schema" && name != "$comment" {
            let line = JSONError.lineAndColumn(of: places["/\(name)"] ?? 0, in: bytes).line
            values[name] = try checked(value, name, "\(path):\(line)", in: path)
            lines[name] = line
        }
        return HouseFile(path: path, values: values, lines: lines)
    }

    private static func checked(
        _ value: JSONValue, _ name: String, _ place: String, in path: String
    ) throws -> JSONValue {
        let known = HouseKey.all.map(\.option.name)
        guard let key = HouseKey.all.first(where: { $0.option.name == name }) else {
            throw UsageError("\(place): a house file has no \"\(name)\"" + NearestName.hint(for: name, among: known))
        }
        guard key.option.shape.accepts(value) else {
            throw UsageError("\(place): \"\(name)\" wants \(key.option.shape.wanted)")
        }
        guard key.option.shape == .inputPath, let relative = value.string, !relative.hasPrefix("/") else {
            return value
        }
        let folder = URL(filePath: path).deletingLastPathComponent()
        return .string(folder.appending(path: relative).standardizedFileURL.path)
    }
}
