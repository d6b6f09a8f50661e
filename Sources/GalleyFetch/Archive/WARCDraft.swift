import GalleyCore

/// A record on its way into a file. Head and body of its block stay apart, since a body may be large and every copy of
/// it counts.
struct WARCDraft {
    /// Named fields in order, without the block's length and digest.
    let fields: [WebPage.Header]
    let contentType: String
    /// The beginning of the block: a message's head, or all of it.
    let head: [UInt8]
    /// The rest of the block.
    var body: [UInt8] = []

    /// The record as one gzip member.
    var packed: [UInt8] {
        let more = [
            WebPage.Header("WARC-Block-Digest", SHA1.label([head, body])),
            WebPage.Header("Content-Type", contentType),
            WebPage.Header("Content-Length", "\(head.count + body.count)"),
        ]
        return Gzip.pack(pieces: [WARCRecord.head(fields + more), head, body, WARCRecord.end])
    }
}
