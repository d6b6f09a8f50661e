import GalleyCore

@testable import GalleyFetch

extension WARCRecord {
    /// The same record with its `Content-Length`, which stands last.
    var withLength: WARCRecord {
        WARCRecord(fields: fields + [WebPage.Header("Content-Length", "\(block.count)")], block: block)
    }

    /// The whole record, as other tools write it.
    var serialized: [UInt8] { Self.head(fields) + block + Self.end }
}
