/// Reads names with a model that is not the shipped one, for its trainer and for scoring it.
package struct NameTrial: Sendable {
    /// A name, its kind as a word, how sure it is, and whether that is enough to tag it.
    package typealias Name = (range: Range<Int>, kind: String, confidence: Double, isTagged: Bool)

    private let reader: NameReader

    /// - Parameter table: the digits of a model; nil for the shipped one.
    package init(table: [UInt8]?) {
        reader = table.map { NameReader(model: $0.withUnsafeBufferPointer { NameModel(digits: $0) }) } ?? NameReader()
    }

    /// The names of a text by itself, in order; their ranges are UTF-8.
    package func names(in text: String) -> [Name] {
        let bytes = Array(text.utf8)
        var reader = reader
        return reader.names(in: bytes).map {
            ($0.range, "\($0.kind)", $0.confidence, $0.confidence >= $0.kind.sureness)
        }
    }
}
