/// A request as the server read it.
package struct Request: Sendable {
    package let method: String
    /// The request target as sent: path and query.
    package let target: String
    /// Header lines in order, names as sent.
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]
    /// Which connection it came on, counted from 1: equal numbers prove that one was used again.
    package let connection: Int

    /// The target up to the question mark, still percent-encoded.
    package var path: String { String(target.prefix { $0 != "?" }) }

    /// The first header of that name, whatever its case.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// Reads a request's head, without the empty line that ends it; nil when it is none.
    init?(head: some Collection<UInt8>, body: [UInt8] = [], connection: Int) {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count == 3, words[2].hasPrefix("HTTP/1.") else { return nil }
        method = String(words[0])
        target = String(words[1])
        headers = lines.dropFirst().compactMap { line in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            return (String(line[..<colon]), String(value))
        }
        self.body = body
        self.connection = connection
    }

    /// The same request with its body.
    init(_ request: Request, body: [UInt8]) {
        method = request.method
        target = request.target
        headers = request.headers
        connection = request.connection
        self.body = body
    }
}
