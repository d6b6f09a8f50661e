/// A text cut into the tokens that dates and times are read from, for whoever reads both.
package struct DateText: Sendable {
    let bytes: [UInt8]
    let tokens: [DateToken]

    /// - Parameter bytes: valid UTF-8.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens = bytes.withUnsafeBufferPointer { DateLexer.tokens(of: $0) }
    }
}
