/// Eight bytes of a text looked at together, as one number: most stretches hold nothing that matters.
struct ByteStretch {
    static let count = 8

    private let bytes: UInt64

    /// - Returns: nil where fewer bytes are left.
    @inline(__always)
    init?(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
        guard index &+ Self.count <= text.count, let base = text.baseAddress else { return nil }
        bytes = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
    }

    /// True when all are printed ASCII, the blank among it. A byte below the blank borrows, one from DEL on carries.
    @inline(__always)
    var isPlain: Bool { ((bytes &- Self.every(0x20)) | bytes | (bytes &+ Self.every(1))) & Self.every(0x80) == 0 }

    /// True when one is a full stop, a question or an exclamation mark, a line feed, or the first byte of an ellipsis.
    @inline(__always)
    var mayEndSentence: Bool {
        marks(0x2E) | marks(0x21) | marks(0x3F) | marks(0x0A) | marks(0xE2) != 0
    }

    /// Not zero when one of the bytes is the one sought: what differs from it in no bit is zero and borrows.
    @inline(__always)
    private func marks(_ byte: UInt64) -> UInt64 {
        let difference = bytes ^ Self.every(byte)
        return (difference &- Self.every(1)) & ~difference & Self.every(0x80)
    }

    /// The byte eight times.
    @inline(__always)
    private static func every(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
