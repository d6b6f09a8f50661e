/// What the server answers, and how well or badly it behaves while doing so.
package struct Reply: Sendable {
    /// The way the body goes out.
    package enum Delivery: Sendable {
        /// At once, with its `Content-Length`.
        case whole
        /// In chunks of so many bytes.
        case chunked(Int)
        /// With its `Content-Length`, so many bytes at a time, with a pause between.
        case drip(bytes: Int, everyMilliseconds: Int)
        /// The body again and again as chunks, until the client goes.
        case endless
        /// With the `Content-Length` of the whole body, of which only so many bytes come before the connection ends.
        case cut(after: Int)
        /// With a `Content-Length` that is not the body's.
        case claimed(length: Int)
        /// The body alone, without status line or headers, then the end of the connection.
        case raw
        /// The connection ends without a byte.
        case hangUp
    }

    package var status: Int
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]
    package var delivery: Delivery
    /// Waited before the first byte goes out.
    package var delayMilliseconds: Int

    package init(
        status: Int = 200, headers: [(name: String, value: String)] = [], body: [UInt8] = [],
        delivery: Delivery = .whole, delayMilliseconds: Int = 0
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.delivery = delivery
        self.delayMilliseconds = delayMilliseconds
    }

    /// A text of some media type.
    package static func text(
        _ text: String, type: String = "text/plain; charset=utf-8", status: Int = 200, delivery: Delivery = .whole
    ) -> Reply {
        Reply(status: status, headers: [("Content-Type", type)], body: Array(text.utf8), delivery: delivery)
    }

    /// A page.
    package static func html(_ text: String, status: Int = 200, delivery: Delivery = .whole) -> Reply {
        .text(text, type: "text/html; charset=utf-8", status: status, delivery: delivery)
    }

    package static func redirect(to location: String, status: Int = 302) -> Reply {
        Reply(status: status, headers: [("Location", location)])
    }

    package static let notFound = Reply.text("There is nothing here.\n", status: 404)

    /// The same answer with one more header.
    package func with(_ name: String, _ value: String) -> Reply {
        var copy = self
        copy.headers.append((name, value))
        return copy
    }

    /// The same answer, late.
    package func after(milliseconds: Int) -> Reply {
        var copy = self
        copy.delayMilliseconds = milliseconds
        return copy
    }

    /// Status line and headers with the empty line that ends them.
    var head: [UInt8] {
        var text = "HTTP/1.1 \(status) \(Self.reason(status))\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        switch delivery {
        case .whole, .drip, .cut: if status != 304 { text += "Content-Length: \(body.count)\r\n" }
        case .claimed(let length): text += "Content-Length: \(length)\r\n"
        case .chunked, .endless: text += "Transfer-Encoding: chunked\r\n"
        case .raw, .hangUp: return []
        }
        return Array((text + "\r\n").utf8)
    }

    /// True when the connection cannot be used again after this answer.
    var endsConnection: Bool {
        switch delivery {
        case .whole, .chunked, .drip: false
        case .endless, .cut, .claimed, .raw, .hangUp: true
        }
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 301: "Moved Permanently"
        case 302: "Found"
        case 304: "Not Modified"
        case 307: "Temporary Redirect"
        case 308: "Permanent Redirect"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 410: "Gone"
        case 429: "Too Many Requests"
        case 500: "Internal Server Error"
        case 503: "Service Unavailable"
        default: "Status"
        }
    }
}
