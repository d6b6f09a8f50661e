/// Resolves the addresses of a page against its own (RFC 3986 §5.2, for the schemes that lead somewhere).
struct BaseURL {
    private let scheme: String
    private let authority: String
    /// Path up to and with the last slash.
    private let folder: String
    private let whole: String

    init(_ url: String?) {
        let url = url ?? ""
        guard let colon = Self.schemeEnd(url.utf8) else {
            (scheme, authority, folder, whole) = ("", "", "/", "")
            return
        }
        scheme = String(url[..<colon]).lowercased()
        let rest = url[url.utf8.index(colon, offsetBy: 3)...]
        let end = rest.utf8.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
        authority = String(rest[..<end])
        let path = Substring(rest.utf8[end...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
        folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "/"
        whole = scheme + "://" + authority + path
    }

    /// Where `://` stands.
    private static func schemeEnd(_ bytes: String.UTF8View) -> String.Index? {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        if bytes[colon...].starts(with: "://".utf8) { return colon }
        return bytes.indices.first { bytes[$0...].starts(with: "://".utf8) }
    }

    /// An absolute http, https or mailto address; nil for anything else.
    func resolve(_ reference: String) -> String? {
        let reference = TextTrim.collapsed(reference)
        let bytes = reference.utf8
        guard let first = bytes.first else { return nil }
        if Self.isAbsolute(reference) { return reference }
        if let sign = bytes.first(where: { ":/?#".utf8.contains($0) }), sign == UInt8(ascii: ":") { return nil }
        guard !authority.isEmpty else { return nil }
        switch first {
        case UInt8(ascii: "/") where bytes.dropFirst().first == first: return scheme + ":" + reference
        case UInt8(ascii: "/"): return scheme + "://" + authority + Self.withoutDots(reference)
        case UInt8(ascii: "#"), UInt8(ascii: "?"): return whole + reference
        default: return scheme + "://" + authority + Self.withoutDots(folder + reference)
        }
    }

    private static func isAbsolute(_ reference: String) -> Bool {
        var reference = reference
        return reference.withUTF8 { begins($0, "http://") || begins($0, "https://") || begins($0, "mailto:") }
    }

    /// Without regard to case, as far as one bit tells it.
    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ scheme: StaticString) -> Bool {
        scheme.withUTF8Buffer { scheme in
            guard bytes.count >= scheme.count else { return false }
            for index in scheme.indices where bytes[index] | 0x20 != scheme[index] { return false }
            return true
        }
    }

    private static func withoutDots(_ path: String) -> String {
        guard hasDots(path.utf8) else { return path }
        let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
        var parts: [Substring] = []
        for part in path[..<end].split(separator: "/", omittingEmptySubsequences: false) {
            if part == ".." {
                if parts.count > 1 { parts.removeLast() }
            } else if part != "." {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/") + path[end...]
    }

    /// True where a part of the path may be `.` or `..`.
    private static func hasDots(_ path: String.UTF8View) -> Bool {
        var previous: UInt8 = 0
        for byte in path {
            if byte == UInt8(ascii: "/"), previous == UInt8(ascii: ".") { return true }
            previous = byte
        }
        return path.suffix(3).elementsEqual("/..".utf8)
    }
}
