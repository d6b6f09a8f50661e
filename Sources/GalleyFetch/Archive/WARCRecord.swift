package import GalleyCore

/// One record of a WARC file (ISO 28500:2017, WARC 1.1; 1.0 reads the same).
package struct WARCRecord: Sendable, Hashable {
    /// Named fields in order, names as written.
    package let fields: [WebPage.Header]
    package let block: [UInt8]

    package init(fields: [WebPage.Header], block: [UInt8]) {
        self.fields = fields
        self.block = block
    }

    /// The first field of that name, whatever its case.
    package subscript(name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// `response`, `request`, `metadata` …, in lower case.
    package var type: String { (self["WARC-Type"] ?? "").lowercased() }

    /// The address the record is about; some writers put it in angle brackets.
    package var targetURI: String? {
        self["WARC-Target-URI"].map { $0.hasPrefix("<") && $0.hasSuffix(">") ? String($0.dropFirst().dropLast()) : $0 }
    }

    /// When it was captured.
    package var date: Timestamp? {
        // Fractions of a second are allowed since 1.1 and not kept.
        self["WARC-Date"].flatMap { text in
            Timestamp(iso8601: text) ?? Timestamp(iso8601: text.prefix { $0 != "." } + "Z")
        }
    }
}
