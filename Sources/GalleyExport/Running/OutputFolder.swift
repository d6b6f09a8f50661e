import Glibc

/// The folder outputs must stay in, whatever links lie below it.
struct OutputFolder: Sendable {
    let path: String

    /// The full path of an output.
    /// - Parameter relative: made by `FileTemplate`: no `..`, not absolute.
    /// - Throws: `ExportError` when a link below the folder leads out of it.
    func place(_ relative: String) throws -> String {
        let folder = path.isEmpty ? "." : path
        let names = relative.split(separator: "/")
        if relative.hasPrefix("/") || names.contains("..") { throw leaving(relative) }
        let full = folder.hasSuffix("/") ? folder + relative : folder + "/" + relative
        guard let root = Self.resolved(folder) else { return full }
        var parent = folder
        for name in names.dropLast() {
            parent += "/" + name
            guard let real = Self.resolved(parent) else { break }
            if real != root, !real.hasPrefix(root == "/" ? root : root + "/") { throw leaving(relative) }
        }
        return full
    }

    private func leaving(_ relative: String) -> ExportError {
        ExportError(
            .leavesFolder, subject: relative,
            "\(relative) leads out of the output folder \(path); remove the link or write elsewhere")
    }

    /// The path with all links followed; nil where nothing is there yet.
    private static func resolved(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
