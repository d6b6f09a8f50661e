import CZlib

/// Reads files packed with gzip (RFC 1952), as the shared corpora keep their pages.
public enum GzipFile {
    /// The unpacked bytes; nil when the file cannot be read. A file that is not packed comes as it is.
    public static func read(_ path: String) -> [UInt8]? {
        guard let file = gzopen(path, "rb") else { return nil }
        defer { gzclose(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = gzread(file, &part, UInt32(part.count))
            if count < 0 { return nil }
            if count == 0 { return bytes }
            bytes += part[..<Int(count)]
        }
    }
}
