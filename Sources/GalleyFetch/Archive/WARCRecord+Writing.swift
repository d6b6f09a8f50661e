import GalleyCore

extension WARCRecord {
    /// The same record with its `Content-Length`, which stands last.
    var withLength: WARCRecord {
        WARCRecord(fields: fields + [WebPage.Header("Content-Length", "\(block.count)")], block: block)
    }

    /// Version line, fields, block, and the two empty lines that end a record (WARC 1.1 §4).
    var serialized: [UInt8] {
        var head = "WARC/1.1\r\n"
        for field in fields { head += "\(field.name): \(field.value)\r\n" }
        return Array((head + "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
    }
}
