package import GalleyCore

/// The names pages give their encodings, and what the web takes them to mean (Encoding Standard §4.2): `latin1` is
/// windows-1252, `ks_c_5601-1987` is EUC-KR.
package enum EncodingLabels {
    private static let encodings: [String: CharacterEncoding] = {
        var encodings: [String: CharacterEncoding] = [:]
        for (encoding, labels) in table {
            for label in labels.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                encodings[String(label)] = encoding
            }
        }
        return encodings
    }()

    /// How many labels there are.
    static var count: Int { encodings.count }

    /// The encoding a label names, case and surrounding white space not minded; nil for an unknown label.
    package static func encoding(forLabel label: String) -> CharacterEncoding? {
        encoding(forLabel: Array(label.utf8)[...])
    }

    static func encoding(forLabel label: ArraySlice<UInt8>) -> CharacterEncoding? {
        var label = label
        while let first = label.first, first.isHTMLSpace { label.removeFirst() }
        while let last = label.last, last.isHTMLSpace { label.removeLast() }
        // What nearly every page says, without building the table.
        if label.elementsEqual("utf-8".utf8) || label.elementsEqual("UTF-8".utf8) { return .utf8 }
        return encodings[String(decoding: label.map(\.asciiLowercased), as: UTF8.self)]
    }
}
