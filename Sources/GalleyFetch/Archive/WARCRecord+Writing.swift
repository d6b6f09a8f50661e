import GalleyCore

extension WARCRecord {
    /// The two empty lines that end a record (WARC 1.1 §4).
    static let end = Array("\r\n\r\n".utf8)

    /// Version line and fields, with the empty line behind them.
    static func head(_ fields: [WebPage.Header]) -> [UInt8] {
        var head = "WARC/1.1\r\n"
        for field in fields { head += "\(field.name): \(field.value)\r\n" }
        return Array((head + "\r\n").utf8)
    }
}
