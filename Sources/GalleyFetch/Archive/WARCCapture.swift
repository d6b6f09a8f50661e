import GalleyCore

/// The records that one exchange makes.
struct WARCCapture {
    /// The profile that says: same payload as an earlier record (WARC 1.1 §6.7.2).
    private static let sameDigest = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"

    /// The profile that says: the server was asked, and nothing has changed (§6.7.3).
    private static let notModified = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"

    private let exchange: Exchange
    private let secretNames: Set<String>
    private let responseID = Self.newID()
    let date: String
    /// Of the body as it stands in the record, chunks and all: what the common readers compare it with.
    let payloadDigest: String

    /// - Parameter secretNames: headers, in lower case, that no archive may hold.
    init(_ exchange: Exchange, at moment: Timestamp, withholding secretNames: Set<String> = []) {
        self.exchange = exchange
        self.secretNames = secretNames
        date = Self.text(moment)
        payloadDigest = SHA1.label([exchange.body])
    }

    var response: WARCDraft {
        var draft = record(
            "response", id: responseID, "application/http;msgtype=response", head,
            [WebPage.Header("WARC-Payload-Digest", payloadDigest)])
        draft.body = exchange.body
        return draft
    }

    /// The head alone, pointing at the record that holds the same payload.
    func revisit(of url: String, date earlier: String) -> WARCDraft {
        record(
            "revisit", id: responseID, "application/http;msgtype=response", head,
            [
                WebPage.Header("WARC-Payload-Digest", payloadDigest), WebPage.Header("WARC-Profile", Self.sameDigest),
                WebPage.Header("WARC-Refers-To-Target-URI", url), WebPage.Header("WARC-Refers-To-Date", earlier),
            ])
    }

    /// Where and when the record of a held page with the same payload was made; nil when there is none.
    func record(of held: WebPage?) -> (url: String, date: String)? {
        guard let held, exchange.status != 304, let moment = held.fetchedAt, held.bytes == exchange.body else {
            return nil
        }
        return (held.finalURL ?? exchange.address.text, Self.text(moment))
    }

    /// The head of a 304 answer, which says that the held page is still the one (§6.7.3).
    func notModified(_ held: WebPage) -> WARCDraft {
        var fields = [
            WebPage.Header("WARC-Profile", Self.notModified),
            WebPage.Header("WARC-Refers-To-Target-URI", held.finalURL ?? exchange.address.text),
        ]
        if let moment = held.fetchedAt { fields.append(WebPage.Header("WARC-Refers-To-Date", Self.text(moment))) }
        return record("revisit", id: responseID, "application/http;msgtype=response", head, fields)
    }

    /// Nil where the request's head was not traced.
    var request: WARCDraft? {
        guard !exchange.requestHead.isEmpty else { return nil }
        return record(
            "request", "application/http;msgtype=request", requestHead,
            [WebPage.Header("WARC-Concurrent-To", responseID)])
    }

    func metadata(_ remarks: [WebPage.Header]) -> WARCDraft {
        let text = remarks.map { "\($0.name): \($0.value)\r\n" }.joined()
        return record(
            "metadata", "application/warc-fields", Array(text.utf8),
            [WebPage.Header("WARC-Concurrent-To", responseID)])
    }

    /// A file's first record.
    static func fileInfo(name: String, software: String, at moment: Timestamp) -> WARCDraft {
        let text = "software: \(software)\r\nformat: WARC File Format 1.1\r\n"
        let fields = [
            WebPage.Header("WARC-Type", "warcinfo"), WebPage.Header("WARC-Record-ID", newID()),
            WebPage.Header("WARC-Date", Self.text(moment)), WebPage.Header("WARC-Filename", name),
        ]
        return WARCDraft(fields: fields, contentType: "application/warc-fields", head: Array(text.utf8))
    }

    private func record(
        _ type: String, id: String = newID(), _ contentType: String, _ block: [UInt8], _ more: [WebPage.Header]
    ) -> WARCDraft {
        var fields = [
            WebPage.Header("WARC-Type", type), WebPage.Header("WARC-Record-ID", id),
            WebPage.Header("WARC-Date", date), WebPage.Header("WARC-Target-URI", exchange.address.text),
        ]
        if !exchange.ipAddress.isEmpty { fields.append(WebPage.Header("WARC-IP-Address", exchange.ipAddress)) }
        return WARCDraft(fields: fields + more, contentType: contentType, head: block)
    }

    /// The answer's head. Archives hold HTTP/1.1 messages; an answer over HTTP/2 is written as one.
    private var head: [UInt8] {
        let head = withoutSecrets(exchange.responseHead)
        guard !exchange.statusLine.hasPrefix("HTTP/1."), let end = head.firstIndex(of: 13) else { return head }
        return Array("HTTP/1.1 \(exchange.status) ".utf8) + head[end...]
    }

    /// The same for a request.
    private var requestHead: [UInt8] {
        let head = withoutSecrets(exchange.requestHead)
        guard let end = head.firstIndex(of: 13), head[..<end].suffix(7).elementsEqual(" HTTP/2".utf8) else {
            return head
        }
        return head[..<(end - 1)] + Array("1.1".utf8) + head[end...]
    }

    /// A head without the lines that no archive may hold.
    private func withoutSecrets(_ head: [UInt8]) -> [UInt8] {
        if secretNames.isEmpty { return head }
        let lines = head.split(separator: 10, omittingEmptySubsequences: false).filter { line in
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return true }
            return !secretNames.contains(String(decoding: line[..<colon], as: UTF8.self).lowercased())
        }
        return Array(lines.joined(separator: [10]))
    }

    /// A random UUID (RFC 9562 §5.4) as a URN in angle brackets.
    private static func newID() -> String {
        let high = UInt64.random(in: 0...UInt64.max) & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = UInt64.random(in: 0...UInt64.max) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = Array(hex(high) + hex(low))
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return "<urn:uuid:\(parts.joined(separator: "-"))>"
    }

    private static func hex(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// In UTC, to the second.
    private static func text(_ moment: Timestamp) -> String {
        Timestamp(unixSeconds: moment.unixSeconds).description
    }
}
