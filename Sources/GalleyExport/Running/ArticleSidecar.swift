package import GalleyCore

/// The file beside an exported one that keeps what its format has no place for: the whole article with its record.
package enum ArticleSidecar {
    package static let ending = ".galley.json"

    /// Where the sidecar of a file stands: its name, with another ending.
    package static func path(of file: String) -> String {
        let name = file.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return file + ending }
        return file.dropLast(name.distance(from: dot, to: name.endIndex)) + ending
    }

    /// The article a sidecar keeps, as long as its file is still what was written from it; nil once somebody changed
    /// the file, whose words count then.
    package static func article(in sidecar: [UInt8], of file: [UInt8], format: ExportFormat) -> Article? {
        guard let article = try? Article(json: sidecar), (try? format.bytes(of: [article])) == file else { return nil }
        return article
    }
}
