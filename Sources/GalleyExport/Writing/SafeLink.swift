import GalleyCore

/// Addresses that may stand in what we write: http, https and mailto, with every byte that has no place in an
/// address percent-encoded (RFC 3986; letters beyond ASCII stay, as in RFC 3987).
package enum SafeLink {
    private typealias Bytes = UnsafeBufferPointer<UInt8>

    /// An address that may be written, taken apart; offsets of its bytes.
    private struct Parts {
        let scheme: StaticString
        /// What stands behind the scheme.
        let rest: Range<Int>
        /// Where brackets may no longer stand.
        let authorityEnd: Int
        /// True where the scheme, and nothing else, stands before the rest.
        var isExact = false
    }

    /// Bytes that are never written as they are, and those whose place decides.
    private static let unsound = ByteSet { $0 <= 0x20 || $0 == 0x7F || "\\\"<>^`{|}".utf8.contains($0) }
    private static let needsLook = ByteSet { unsound.contains($0) || "%#[]".utf8.contains($0) }
    private static let hasNoPlaceInHost = ByteSet { unsound.contains($0) || $0 == UInt8(ascii: "%") }
    private static let endsHost = ByteSet { "/?#".utf8.contains($0) }
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// The address as it may be written, or nil when it may not.
    package static func written(_ address: String) -> String? {
        var address = address
        let changed = address.withUTF8 { utf8 -> [UInt8]? in
            guard let parts = parts(of: utf8) else { return [] }
            let encoded = encoded(utf8, parts)
            // Most addresses may stand as they are, and then need no copy.
            if encoded == nil, parts.isExact { return nil }
            return parts.scheme.withUTF8Buffer { Array($0) } + (encoded ?? Array(utf8[parts.rest]))
        }
        guard let changed else { return address }
        return changed.isEmpty ? nil : String(decoding: changed, as: UTF8.self)
    }

    private static func parts(of utf8: Bytes) -> Parts? {
        var (lower, upper) = (0, utf8.count)
        while lower < upper, utf8[lower] <= 0x20 { lower += 1 }
        while upper > lower, utf8[upper - 1] <= 0x20 { upper -= 1 }
        guard let colon = utf8[lower..<upper].firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = utf8[lower..<colon]
        if name.elementsEqual("mailto".utf8, by: isLetter) {
            if colon + 1 == upper { return nil }
            return exact(Parts(scheme: "mailto:", rest: colon + 1..<upper, authorityEnd: colon + 1), in: utf8)
        }
        let isHTTP = name.elementsEqual("http".utf8, by: isLetter)
        guard isHTTP || name.elementsEqual("https".utf8, by: isLetter),
            utf8[colon + 1..<upper].starts(with: "//".utf8)
        else { return nil }
        let hostEnd = endsHost.next(in: utf8, colon + 3..<upper)
        if hasNoPlaceInHost.next(in: utf8, colon + 3..<hostEnd) < hostEnd { return nil }
        if !isAuthority(utf8[colon + 3..<hostEnd]) { return nil }
        let scheme: StaticString = isHTTP ? "http://" : "https://"
        return exact(Parts(scheme: scheme, rest: colon + 3..<upper, authorityEnd: hostEnd), in: utf8)
    }

    private static func exact(_ parts: Parts, in utf8: Bytes) -> Parts {
        var parts = parts
        let before = utf8[..<parts.rest.lowerBound]
        parts.isExact = parts.rest.upperBound == utf8.count && parts.scheme.withUTF8Buffer { before.elementsEqual($0) }
        return parts
    }

    /// True where a byte is the small letter, or the same as a capital.
    private static func isLetter(_ byte: UInt8, _ letter: UInt8) -> Bool { byte | 0x20 == letter }

    /// True for a host with at most a port behind it (RFC 3986, 3.2); who logs in as whom is nobody's business.
    private static func isAuthority(_ authority: Slice<Bytes>) -> Bool {
        if authority.contains(UInt8(ascii: "@")) { return false }
        let colon = authority.lastIndex(of: UInt8(ascii: ":")) ?? authority.endIndex
        let bracket = authority.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
        guard colon > bracket || authority.last == UInt8(ascii: "]") else { return false }
        let host = colon > bracket ? authority[..<colon] : authority
        let port = colon > bracket ? authority[colon...].dropFirst() : authority[authority.endIndex...]
        if host.isEmpty || host.first == UInt8(ascii: ".") { return false }
        let isNumber = port.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        return isNumber && (port.isEmpty || (Int(String(decoding: port, as: UTF8.self)) ?? .max) <= 65_535)
    }

    /// What stands behind the scheme with escapes; nil where it needs none.
    private static func encoded(_ utf8: Bytes, _ parts: Parts) -> [UInt8]? {
        let rest = parts.rest
        var result: [UInt8] = []
        var seenFragment = false
        var copied = rest.lowerBound
        var index = needsLook.next(in: utf8, rest)
        while index < rest.upperBound {
            let byte = utf8[index]
            let isSound =
                switch byte {
                case UInt8(ascii: "%"): isEscape(utf8[index..<rest.upperBound])
                case UInt8(ascii: "#"): !seenFragment
                case UInt8(ascii: "["), UInt8(ascii: "]"): index < parts.authorityEnd
                default: false
                }
            if byte == UInt8(ascii: "#") { seenFragment = true }
            if !isSound {
                result.append(contentsOf: Bytes(rebasing: utf8[copied..<index]))
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
                copied = index + 1
            }
            index = needsLook.next(in: utf8, index + 1..<rest.upperBound)
        }
        if copied == rest.lowerBound { return nil }
        result.append(contentsOf: Bytes(rebasing: utf8[copied..<rest.upperBound]))
        return result
    }

    private static func isEscape(_ bytes: Slice<Bytes>) -> Bool {
        bytes.count > 2 && isHex(bytes[bytes.startIndex + 1]) && isHex(bytes[bytes.startIndex + 2])
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66
    }
}
