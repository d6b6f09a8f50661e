import FoundationEssentials

/// Where an archive is written.
package enum WARCPlace: Sendable, Hashable {
    /// A folder, made when it is not there: a new file is begun for every run, and when one has grown large; what is
    /// there is never touched.
    case folder(String)
    /// One file, made when it is not there; what it holds is kept and added to.
    case file(String)
    case standardOutput

    /// The place's whole path, by which it is known again; nil for standard output, which is another each time.
    var name: String? {
        switch self {
        case .folder(let path), .file(let path): URL(filePath: path).standardizedFileURL.path
        case .standardOutput: nil
        }
    }
}
