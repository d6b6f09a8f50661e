import GalleyCore

/// An HTTP response as it lies in an archive: head and body in one run of bytes.
struct HTTPResponse {
    let status: Int
    let headers: [WebPage.Header]
    /// As it came over the wire.
    let body: [UInt8]

    /// Nil when the bytes do not begin like HTTP.
    init?(_ message: [UInt8]) {
        guard message.starts(with: "HTTP/".utf8) else { return nil }
        let (head, body) = Self.split(message)
        let lines = head.split(separator: 10).map { line in line.last == 13 ? line.dropLast() : line }
        let words = lines.first?.split(separator: 32) ?? []
        guard words.count >= 2, let status = Int(String(decoding: words[1], as: UTF8.self)) else { return nil }
        self.status = status
        self.headers = Self.headers(lines.dropFirst())
        self.body = Array(body)
    }

    /// Header lines; one that begins with white space goes on with the line before (RFC 9112 §5.2).
    static func headers(_ lines: some Sequence<ArraySlice<UInt8>>) -> [WebPage.Header] {
        var headers: [WebPage.Header] = []
        for line in lines {
            if let first = line.first, first == 32 || first == 9, let last = headers.popLast() {
                let more = String(decoding: line.drop { $0 == 32 || $0 == 9 }, as: UTF8.self)
                headers.append(WebPage.Header(last.name, last.value + " " + more))
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                let value = line[(colon + 1)...].drop { $0 == 32 || $0 == 9 }
                headers.append(
                    WebPage.Header(
                        String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self)))
            }
        }
        return headers
    }

    /// Head and body, parted at the first empty line.
    static func split(_ message: [UInt8]) -> (head: ArraySlice<UInt8>, body: ArraySlice<UInt8>) {
        guard let (head, body) = endOfHead(message, from: 0) else { return (message[...], []) }
        return (message[..<head], message[body...])
    }

    /// Where the head ends and what follows begins; nil while no empty line is there.
    static func endOfHead(_ bytes: [UInt8], from start: Int) -> (head: Int, body: Int)? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count {
                defer { index += 1 }
                guard bytes[index] == 10, index + 1 < bytes.count else { continue }
                if bytes[index + 1] == 10 { return (index + 1, index + 2) }
                if bytes[index + 1] == 13, index + 2 < bytes.count, bytes[index + 2] == 10 {
                    return (index + 1, index + 3)
                }
            }
            return nil
        }
    }
}
