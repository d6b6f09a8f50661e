/// Shift_JIS as Windows has it (Encoding Standard §12.3).
enum ShiftJISDecoder: DoubleByteDecoder {
    /// Pointers of the rows that users filled themselves; they stand for private-use code points in their order.
    private static let privateRows = 8836...10715

    static func isLead(_ byte: UInt8) -> Bool { (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte) }

    static func single(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x80: 0x80
        case 0xA1...0xDF: 0xFF61 + UInt32(byte) - 0xA1  // half-width katakana
        default: nil
        }
    }

    static func append(_ lead: UInt8, _ trail: UInt8, to output: inout DecodingOutput) -> Bool {
        guard (0x40...0x7E).contains(trail) || (0x80...0xFC).contains(trail) else { return false }
        let row = Int(lead) - (lead < 0xA0 ? 0x81 : 0xC1)
        let pointer = row * 188 + Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
        if privateRows.contains(pointer) {
            output.append(0xE000 + UInt32(pointer - privateRows.lowerBound))
            return true
        }
        guard let scalar = EncodingIndex.jis0208[pointer] else { return false }
        output.append(scalar)
        return true
    }
}
