import GalleyXML

/// Reads any file a hand-off comes back in; the kind is told from its content.
package enum HandoffReader {
    /// Bytes of a file that is not XML; XML has its reader's own limit.
    private static let limit = 64 * 1_024 * 1_024

    /// One value for each article of the file, in its order.
    /// - Parameter name: the file's name, for messages.
    /// - Throws: `HandoffError` for what is no hand-off, broken, too large, or names units twice.
    package static func read(_ bytes: [UInt8], name: String) throws -> [ReturnedHandoff] {
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let isMarkup = isWide || bytes[start...].first { $0 > 0x20 } == UInt8(ascii: "<")
        let returned = isMarkup ? try readMarkup(bytes, name: name) : [try readText(bytes, name: name)]
        if returned.allSatisfy(\.units.isEmpty) {
            throw HandoffError(.wrongKind, name, "there are no units in it; is it the file that was handed off?")
        }
        return returned
    }

    private static func readText(_ bytes: [UInt8], name: String) throws -> ReturnedHandoff {
        guard bytes.count <= limit else {
            throw HandoffError(.unreadable, name, "it has \(bytes.count) bytes; at most \(limit) are read")
        }
        if CSVReader.fits(bytes) { return try CSVReader(name: name).read(bytes) }
        let text = String(decoding: bytes.prefix(4_096), as: UTF8.self)
        if text.split(whereSeparator: \.isNewline).contains(where: { $0.hasPrefix("msgid") }) {
            return try POReader(name: name).read(bytes)
        }
        throw HandoffError(.wrongKind, name, "it is none of XLIFF, PO, TMX, HTML and CSV")
    }

    private static func readMarkup(_ bytes: [UInt8], name: String) throws -> [ReturnedHandoff] {
        if ITSReader.fits(bytes) {
            guard bytes.count <= limit else {
                throw HandoffError(.unreadable, name, "it has \(bytes.count) bytes; at most \(limit) are read")
            }
            return [try ITSReader(name: name).read(bytes)]
        }
        let root: XMLElement
        do {
            root = try XMLReader().read(bytes)
        } catch let error as XMLError {
            throw HandoffError(.unreadable, name, "it cannot be read as XML: \(error)")
        }
        if root.name == "tmx" { return [try TMXReader(name: name).read(root)] }
        let version = root.attribute("version") ?? ""
        guard root.name == "xliff" else {
            throw HandoffError(.wrongKind, name, "a <\(root.name)> is no hand-off; XLIFF and TMX are taken back")
        }
        if version.hasPrefix("1.") { return try XLIFF12Reader(name: name).read(root) }
        if version == "2.0" || version == "2.1" { return try XLIFF2Reader(name: name).read(root) }
        throw HandoffError(.wrongKind, name, "XLIFF version \"\(version)\" is not read; 1.2, 2.0 and 2.1 are")
    }
}
