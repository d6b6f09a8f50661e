/// An encoding in which a character is one byte, or a lead byte and a trail byte: what Big5, EUC-KR and Shift_JIS share.
protocol DoubleByteDecoder {
    /// The bytes that begin a character of two.
    static func isLead(_ byte: UInt8) -> Bool

    /// What a byte from 0x80 on that is no lead stands for alone, or nil for an error.
    static func single(_ byte: UInt8) -> UInt32?

    /// Appends what two bytes stand for; false, with nothing appended, where that is nothing.
    static func append(_ lead: UInt8, _ trail: UInt8, to output: inout DecodingOutput) -> Bool
}

extension DoubleByteDecoder {
    static func single(_ byte: UInt8) -> UInt32? { nil }

    static func decode(_ bytes: [UInt8]) -> DecodedText {
        var output = DecodingOutput(expecting: bytes.count)
        var at = 0
        while true {
            output.copyASCII(of: bytes, from: &at)
            guard at < bytes.count else { return output.decoded }
            let byte = bytes[at]
            at += 1
            if isLead(byte) {
                appendPair(byte, of: bytes, at: &at, to: &output)
            } else if let scalar = single(byte) {
                output.append(scalar)
            } else {
                output.appendError()
            }
        }
    }

    /// An ASCII byte behind a lead it does not fit is read again, so that a broken character cannot hide the markup
    /// that follows.
    private static func appendPair(
        _ lead: UInt8, of bytes: [UInt8], at index: inout Int, to output: inout DecodingOutput
    ) {
        guard index < bytes.count else { return output.appendError() }
        let trail = bytes[index]
        if append(lead, trail, to: &output) {
            index += 1
        } else {
            output.appendError()
            if trail >= 0x80 { index += 1 }
        }
    }
}
