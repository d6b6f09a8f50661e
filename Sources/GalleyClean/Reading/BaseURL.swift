/// Resolves the addresses of a page against its own (RFC 3986 §5.2, for the schemes that lead somewhere).
struct BaseURL {
    private let scheme: String
    private let authority: String
    /// Path up to and with the last slash.
    private let folder: String
    private let whole: String

    init(_ url: String?) {
        let url = url ?? ""
        guard let colon = url.range(of: "://") else {
            (scheme, authority, folder, whole) = ("", "", "/", "")
            return
        }
        scheme = String(url[..<colon.lowerBound]).lowercased()
        let rest = url[colon.upperBound...]
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        authority = String(rest[..<end])
        let path = rest[end...].prefix { $0 != "?" && $0 != "#" }
        folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
        whole = scheme + "://" + authority + path
    }

    /// An absolute http, https or mailto address; nil for anything else.
    func resolve(_ reference: String) -> String? {
        let reference = TextTrim.collapsed(reference)
        if reference.isEmpty { return nil }
        let lower = reference.prefix(12).lowercased()
        if lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("mailto:") { return reference }
        if let colon = reference.firstIndex(of: ":"), !reference[..<colon].contains(where: { "/?#".contains($0) }) {
            return nil
        }
        guard !authority.isEmpty else { return nil }
        if reference.hasPrefix("//") { return scheme + ":" + reference }
        if reference.hasPrefix("/") { return scheme + "://" + authority + Self.withoutDots(reference) }
        if reference.hasPrefix("#") || reference.hasPrefix("?") { return whole + reference }
        return scheme + "://" + authority + Self.withoutDots(folder + reference)
    }

    private static func withoutDots(_ path: String) -> String {
        guard path.contains("./") || path.hasSuffix("/..") else { return path }
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
}

extension String {
    /// The first place of some words.
    fileprivate func range(of words: String) -> Range<String.Index>? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(words) { return index..<self.index(index, offsetBy: words.count) }
            index = self.index(after: index)
        }
        return nil
    }
}
