/// A growing run of bytes that a writer adds to; the owner takes them out as they come.
public struct ByteSink: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
    public mutating func append(_ more: some Collection<UInt8>) { bytes.append(contentsOf: more) }
    public mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Adds what a JSON writer makes.
    public mutating func withJSON(_ write: (inout JSONWriter) -> Void) {
        var writer = JSONWriter()
        write(&writer)
        writer.withBytes { bytes.append(contentsOf: $0) }
    }

    /// The bytes so far, which leave the sink empty.
    public mutating func drain() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }
}
