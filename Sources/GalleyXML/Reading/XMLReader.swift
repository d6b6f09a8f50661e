/// Reads XML that strangers wrote.
///
/// Document types are not read at all: no entity can be declared, so none can grow or reach for a file, and nothing
/// is ever loaded from a network. Depth, nodes and bytes are capped.
package struct XMLReader: Sendable {
    /// How much of a document is read before it is refused.
    package struct Limits: Sendable {
        /// Elements inside one another.
        package var depth = 200
        /// Elements, attributes and texts together.
        package var nodes = 2_000_000
        /// Bytes of the document.
        package var bytes = 64 * 1_024 * 1_024

        package init() {}
    }

    package var limits: Limits
    /// True reads broken documents as far as they go: unknown references stay as words, stray `&` and control
    /// characters do no harm, elements left open end where the text ends.
    package var isLenient: Bool
    /// The characters of a named reference that XML itself does not know (`nbsp`, `eacute`); used when lenient.
    package var namedCharacters: @Sendable (String) -> String?

    package init(
        limits: Limits = Limits(), lenient: Bool = false,
        namedCharacters: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.limits = limits
        self.isLenient = lenient
        self.namedCharacters = namedCharacters
    }

    /// The root element of a document.
    /// - Parameter encoding: the encoding's name where it is known better than the document itself says.
    /// - Throws: `XMLError` when it is not well-formed (unless lenient), too large, or holds no element.
    package func read(_ bytes: [UInt8], encoding: String? = nil) throws -> XMLElement {
        guard bytes.count <= limits.bytes else {
            throw XMLError(
                reason: .tooLarge, line: 0,
                problem: "the document has \(bytes.count) bytes; at most \(limits.bytes) are read")
        }
        let cleared = XMLClearing(isLenient: isLenient, namedCharacters: namedCharacters).clear(bytes)
        let builder = XMLTreeBuilder(limits: limits)
        let problem = XMLParsing.run(cleared, encoding: encoding, isLenient: isLenient, builder)
        if let stop = builder.stopReason, !isLenient || stop.reason != .malformed { throw stop }
        if let problem, !isLenient { throw problem }
        guard let root = builder.finish() else {
            throw problem ?? XMLError(reason: .empty, line: 0, problem: "there is no element in it")
        }
        return root
    }
}
