/// Addresses that may stand in what we write: http, https and mailto, with every byte that has no place in an
/// address percent-encoded (RFC 3986; letters beyond ASCII stay, as in RFC 3987).
package enum SafeLink {
    /// The address as it may be written, or nil when it may not.
    package static func written(_ address: String) -> String? {
        let bytes = trimmed(address)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = bytes[..<colon].map { $0 | 0x20 }
        let rest = bytes[bytes.index(after: colon)...]
        if scheme.elementsEqual("mailto".utf8) {
            return rest.isEmpty ? nil : "mailto:" + encoded(rest, authorityEnd: rest.startIndex)
        }
        guard scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8),
            rest.starts(with: "//".utf8)
        else { return nil }
        let afterSlashes = rest.dropFirst(2)
        let hostEnd = afterSlashes.firstIndex(where: Self.endsHost) ?? afterSlashes.endIndex
        let host = afterSlashes[..<hostEnd]
        if host.contains(where: Self.hasNoPlaceInHost) || !isAuthority(host) { return nil }
        return String(decoding: scheme, as: UTF8.self) + "://" + encoded(afterSlashes, authorityEnd: hostEnd)
    }

    private static func trimmed(_ address: String) -> ArraySlice<UInt8> {
        var bytes = Array(address.utf8)[...]
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return bytes
    }

    /// True for a host with at most a port behind it (RFC 3986, 3.2); who logs in as whom is nobody's business.
    private static func isAuthority(_ authority: ArraySlice<UInt8>) -> Bool {
        if authority.contains(UInt8(ascii: "@")) { return false }
        let colon = authority.lastIndex(of: UInt8(ascii: ":")) ?? authority.endIndex
        let bracket = authority.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
        guard colon > bracket || authority.last == UInt8(ascii: "]") else { return false }
        let host = colon > bracket ? authority[..<colon] : authority
        let port = colon > bracket ? authority[colon...].dropFirst() : []
        if host.isEmpty || host.first == UInt8(ascii: ".") { return false }
        let isNumber = port.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        return isNumber && (port.isEmpty || (Int(String(decoding: port, as: UTF8.self)) ?? .max) <= 65_535)
    }

    private static func endsHost(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    private static func hasNoPlaceInHost(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x7F || "\\\"<>^`{|}%".utf8.contains(byte)
    }

    private static func encoded(_ bytes: ArraySlice<UInt8>, authorityEnd: Int) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var seenFragment = false
        for index in bytes.indices {
            let byte = bytes[index]
            let isSound =
                switch byte {
                case UInt8(ascii: "%"): isEscape(at: index, in: bytes)
                case UInt8(ascii: "#"): !seenFragment
                case UInt8(ascii: "["), UInt8(ascii: "]"): index < authorityEnd
                default: byte > 0x20 && byte != 0x7F && !"\\\"<>^`{|}".utf8.contains(byte)
                }
            if byte == UInt8(ascii: "#") { seenFragment = true }
            if isSound { result.append(byte) } else { appendEscape(byte, to: &result) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isEscape(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        index + 2 < bytes.endIndex && isHex(bytes[index + 1]) && isHex(bytes[index + 2])
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66
    }

    private static func appendEscape(_ byte: UInt8, to bytes: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
    }
}
