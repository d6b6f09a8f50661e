public import GalleyCore

extension ExportFormat {
    /// IPTC's News Industry Text Format, version 3.6: what print systems and older wires read.
    public static let nitf = ExportFormat(
        name: "nitf", summary: "NITF 3.6, IPTC's format for print systems and wires", mediaType: "application/nitf+xml",
        fileExtension: "xml", arity: .onePerArticle, makeWriter: { _ in NITFWriter() })
}
