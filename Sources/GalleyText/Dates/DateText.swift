/// A text cut into the tokens that dates and times are read from, for whoever reads both.
package struct DateText: Sendable {
    let bytes: [UInt8]
    let tokens: [DateToken]
    /// The places of the numbers among them.
    let numbers: [Int]

    /// - Parameter bytes: valid UTF-8.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let tokens = bytes.withUnsafeBufferPointer { DateLexer.tokens(of: $0) }
        self.tokens = tokens
        numbers = tokens.indices.filter { if case .number = tokens[$0].kind { true } else { false } }
    }
}
