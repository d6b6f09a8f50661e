import GalleyXML

/// Reads any file a hand-off comes back in; the kind is told from its content.
package enum HandoffReader {
    /// One value for each article of the file, in its order.
    /// - Parameter name: the file's name, for messages.
    /// - Throws: `HandoffError` for what is no hand-off, broken, too large, or names units twice.
    package static func read(_ bytes: [UInt8], name: String) throws -> [ReturnedHandoff] {
        let returned: [ReturnedHandoff]
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if isWide || bytes[start...].first(where: { $0 > 0x20 }) == UInt8(ascii: "<") {
            returned = try readXML(bytes, name: name)
        } else {
            throw HandoffError(.wrongKind, name, "this is no hand-off file; XLIFF is taken back")
        }
        if returned.allSatisfy(\.units.isEmpty) {
            throw HandoffError(.wrongKind, name, "there are no units in it; is it the file that was handed off?")
        }
        return returned
    }

    private static func readXML(_ bytes: [UInt8], name: String) throws -> [ReturnedHandoff] {
        let root: XMLElement
        do {
            root = try XMLReader().read(bytes)
        } catch let error as XMLError {
            throw HandoffError(.unreadable, name, "it cannot be read as XML: \(error)")
        }
        guard root.name == "xliff" else {
            throw HandoffError(.wrongKind, name, "the file is a <\(root.name)>, not a hand-off that is taken back")
        }
        let version = root.attribute("version") ?? ""
        if version.hasPrefix("1.") { return try XLIFF12Reader(name: name).read(root) }
        throw HandoffError(.wrongKind, name, "XLIFF version \"\(version)\" is not read; 1.2 is")
    }
}
