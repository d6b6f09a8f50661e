import Glibc

/// A folder of files served as a web site: `index.html` for folders, media types by extension, an `ETag` by content.
package struct SiteFolder: Sendable {
    private let root: String

    /// - Throws: `ServerError` when there is no such folder.
    package init(path: String) throws {
        guard let real = Self.realPath(path), Self.isFolder(real) else {
            throw ServerError(
                reason: .system, subject: path, description: "cannot serve \(path): there is no such folder")
        }
        root = real
    }

    /// The file that a request asks for. What lies outside the folder is not found, by `..` or by a link.
    package func reply(to request: Request) -> Reply {
        guard request.method == "GET" || request.method == "HEAD" else {
            return .text("Only GET and HEAD are answered here.\n", status: 405)
        }
        guard let names = Self.names(in: request.path),
            let found = Self.realPath(([root] + names).joined(separator: "/")),
            found == root || found.hasPrefix(root + "/")
        else { return .notFound }
        guard Self.isFolder(found) else { return file(found, for: request) }
        guard request.path.hasSuffix("/") else { return .redirect(to: request.path + "/", status: 301) }
        return file(found + "/index.html", for: request)
    }

    private func file(_ path: String, for request: Request) -> Reply {
        guard let bytes = Self.read(path) else { return .notFound }
        let tag = Self.entityTag(bytes)
        if request.header("if-none-match") == tag { return Reply(status: 304, headers: [("ETag", tag)]) }
        let type = Self.mediaType(of: path, bytes)
        return Reply(headers: [("Content-Type", type), ("ETag", tag)], body: bytes)
    }

    /// The decoded names of a path; nil when one of them would lead elsewhere.
    static func names(in path: String) -> [String]? {
        var names: [String] = []
        for part in path.split(separator: "/") {
            guard let bytes = percentDecoded(part) else { return nil }
            let name = String(decoding: bytes, as: UTF8.self)
            guard name != "..", name != ".", !bytes.contains(0), !bytes.contains(UInt8(ascii: "/")) else { return nil }
            names.append(name)
        }
        return names
    }

    private static func percentDecoded(_ text: Substring) -> [UInt8]? {
        var result: [UInt8] = []
        var bytes = Array(text.utf8)[...]
        while let byte = bytes.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                result.append(byte)
                continue
            }
            guard bytes.count >= 2, let value = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16)
            else { return nil }
            result.append(value)
            bytes = bytes.dropFirst(2)
        }
        return result
    }

    /// Texts that are UTF-8 say so; others leave it to the page's own declaration.
    private static func mediaType(of path: String, _ bytes: [UInt8]) -> String {
        let name = path.split(separator: "/").last ?? ""
        let ending = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]).lowercased() } ?? ""
        let type = mediaTypes[ending] ?? "application/octet-stream"
        let isText = type.hasPrefix("text/") || type.hasSuffix("xml") || type.hasSuffix("json")
        return isText && String(validating: bytes, as: UTF8.self) != nil ? type + "; charset=utf-8" : type
    }

    /// FNV-1a, 64 bits: enough to tell a file's versions apart.
    private static func entityTag(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return "\"\(String(hash, radix: 16))\""
    }

    private static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
            while count < buffer.count {
                let step = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
                if step < 0 && errno == EINTR { continue }
                if step <= 0 { break }
                count += step
            }
        }
    }
}
