import GalleyCore

/// Compares paths with the patterns of robots files (RFC 9309 §2.2.2, §2.2.3).
enum RobotsPath {
    /// The path with one spelling for each byte: unreserved characters plain, everything beyond ASCII escaped, the
    /// digits of escapes in upper case. In a path, `*` and `$` are themselves and so escaped; in a pattern they are
    /// signs.
    static func comparable(_ path: [UInt8], asPattern: Bool = false) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(path.count)
        var index = 0
        while index < path.count {
            let byte = path[index]
            if byte == UInt8(ascii: "%"), index + 2 < path.count, let high = HexDigit.value(of: path[index + 1]),
                let low = HexDigit.value(of: path[index + 2])
            {
                let value = high << 4 | low
                if isUnreserved(value) { result.append(value) } else { appendEscaped(value, to: &result) }
                index += 3
                continue
            }
            let isSign = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "$")
            if byte >= 0x80 || byte <= 0x20 || isSign && !asPattern {
                appendEscaped(byte, to: &result)
            } else {
                result.append(byte)
            }
            index += 1
        }
        return result
    }

    /// True when the pattern matches the path from its beginning. It takes at most path × pattern steps.
    static func matches(_ path: [UInt8], _ pattern: [UInt8]) -> Bool {
        let isAnchored = pattern.last == UInt8(ascii: "$")
        let body = isAnchored ? pattern.dropLast() : pattern[...]
        var p = body.startIndex
        var index = 0
        var star: (pattern: Int, path: Int)?
        while true {
            if p == body.endIndex {
                if !isAnchored || index == path.count { return true }
            } else if body[p] == UInt8(ascii: "*") {
                star = (p + 1, index)
                p += 1
                continue
            } else if index < path.count, body[p] == path[index] {
                p += 1
                index += 1
                continue
            }
            // No match here: let the last star take one byte more.
            guard let last = star, last.path < path.count else { return false }
            star = (last.pattern, last.path + 1)
            p = last.pattern
            index = last.path + 1
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    private static func appendEscaped(_ byte: UInt8, to result: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
