/// What decoding bytes gave: valid UTF-8 and how much of the input was not what its label said.
package struct DecodedText: Sendable, Equatable {
    /// Valid UTF-8 without a byte order mark; U+FFFD stands where a sequence could not be decoded.
    package var bytes: [UInt8]
    /// How many sequences were replaced by U+FFFD.
    package var malformedCount: Int

    package init(bytes: [UInt8], malformedCount: Int = 0) {
        self.bytes = bytes
        self.malformedCount = malformedCount
    }

    /// The text as a string.
    package var string: String { String(decoding: bytes, as: UTF8.self) }
}
