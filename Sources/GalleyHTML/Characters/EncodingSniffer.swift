import GalleyCore

/// Finds the encoding of a page's bytes (HTML Standard §13.2.3).
package enum EncodingSniffer {
    /// How far the Standard looks for a `meta` before it begins to parse.
    private static let prescanLength = 1024
    /// How far a `meta` behind that is searched for, first near and then far. Browsers parse until they meet it; heads
    /// are rarely longer.
    private static let lateMetaLengths = [8 * 1024, 256 * 1024]

    /// Asks, in this order, the byte order mark, the HTTP charset, the page's `meta`, its XML declaration, and at last
    /// whether the bytes are UTF-8.
    ///
    /// An answer of ``SniffedEncoding/Source/default`` means that nothing spoke: a detector may know better.
    /// - Parameter httpCharset: The `charset` parameter of the answer's `Content-Type`; an unknown label is ignored.
    package static func sniff(_ bytes: [UInt8], httpCharset: String? = nil) -> SniffedEncoding {
        if let found = byteOrderMark(bytes) { return found }
        if let label = httpCharset, let encoding = EncodingLabels.encoding(forLabel: label) {
            return SniffedEncoding(encoding: encoding, source: .http)
        }
        if let encoding = MetaPrescan.encoding(in: bytes.prefix(prescanLength)) {
            return SniffedEncoding(encoding: encoding, source: .meta)
        }
        if let encoding = xmlEncoding(bytes) { return SniffedEncoding(encoding: encoding, source: .xmlDeclaration) }
        var searched = prescanLength
        for length in lateMetaLengths where bytes.count > searched {
            if let encoding = lateMetaEncoding(bytes.prefix(length)) {
                return SniffedEncoding(encoding: encoding, source: .meta)
            }
            searched = length
        }
        if isUTF8BeyondASCII(bytes) { return SniffedEncoding(encoding: .utf8, source: .detected) }
        return SniffedEncoding(encoding: .windows1252, source: .default)
    }

    private static func byteOrderMark(_ bytes: [UInt8]) -> SniffedEncoding? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return SniffedEncoding(encoding: .utf8, source: .bom, bomLength: 3)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return SniffedEncoding(encoding: .utf16be, source: .bom, bomLength: 2)
        }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return SniffedEncoding(encoding: .utf16le, source: .bom, bomLength: 2)
        }
        return nil
    }

    /// What a page that declares an encoding may mean: text that could be read to find the declaration was not UTF-16,
    /// and `x-user-defined` is written by people who do not mean it.
    static func adjusted(_ encoding: CharacterEncoding) -> CharacterEncoding {
        switch encoding {
        case .utf16be, .utf16le: return .utf8
        case .xUserDefined: return .windows1252
        default: return encoding
        }
    }

    /// The XML declaration's encoding, or the UTF-16 its first bytes show ("get an XML encoding").
    private static func xmlEncoding(_ bytes: [UInt8]) -> CharacterEncoding? {
        if bytes.starts(with: [0x3C, 0, 0x3F, 0, 0x78, 0]) { return .utf16le }
        if bytes.starts(with: [0, 0x3C, 0, 0x3F, 0, 0x78]) { return .utf16be }
        guard bytes.starts(with: "<?xml".utf8), let end = bytes.prefix(prescanLength).firstIndex(of: .greaterThan),
            let name = firstRange(of: Array("encoding".utf8), in: bytes[..<end])
        else { return nil }
        var rest = bytes[name.upperBound..<end].drop { $0 <= .space }
        guard rest.popFirst() == .equals else { return nil }
        rest = rest.drop { $0 <= .space }
        guard let quote = rest.popFirst(), quote == .quotationMark || quote == .apostrophe,
            let close = rest.firstIndex(of: quote)
        else { return nil }
        return EncodingLabels.encoding(forLabel: rest[..<close]).map(adjusted)
    }

    private static func firstRange(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        guard bytes.count >= wanted.count else { return nil }
        for start in bytes.startIndex...(bytes.endIndex - wanted.count)
        where bytes[start..<start + wanted.count].elementsEqual(wanted) {
            return start..<start + wanted.count
        }
        return nil
    }

    /// A `meta` behind the first bytes: the parser meets it and would start again with what it says (§13.2.3.5).
    private static func lateMetaEncoding(_ bytes: ArraySlice<UInt8>) -> CharacterEncoding? {
        let tree = HTMLTree(parsing: Array(bytes))
        var node = HTMLTree.document
        while !node.isNone {
            if tree.tag(node) == .meta, let encoding = encoding(of: node, in: tree) { return encoding }
            node = tree.nextInDocumentOrNone(after: node, within: HTMLTree.document)
        }
        return nil
    }

    private static func encoding(of meta: NodeID, in tree: HTMLTree) -> CharacterEncoding? {
        if let label = tree.attribute("charset", of: meta) {
            return EncodingLabels.encoding(forLabel: label).map(adjusted)
        }
        guard tree.attribute("http-equiv", of: meta)?.lowercasedASCII == "content-type",
            let content = tree.attribute("content", of: meta)
        else { return nil }
        return MetaPrescan.encoding(inContent: Array(content.utf8)[...]).map(adjusted)
    }

    private static func isUTF8BeyondASCII(_ bytes: [UInt8]) -> Bool {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return false }
        return String(validating: bytes, as: UTF8.self) != nil
    }
}
