/// EUC-JP (Encoding Standard §12.1): JIS X 0208 in two bytes, half-width katakana behind 0x8E, JIS X 0212 behind 0x8F.
enum EUCJPDecoder {
    private static let rows: ClosedRange<UInt8> = 0xA1...0xFE

    static func decode(_ bytes: [UInt8]) -> DecodedText {
        var output = DecodingOutput(expecting: bytes.count)
        var at = 0
        while true {
            output.copyASCII(of: bytes, from: &at)
            guard at < bytes.count else { return output.decoded }
            let (scalar, length) = character(in: bytes, at: at)
            if let scalar { output.append(scalar) } else { output.appendError() }
            at += length
        }
    }

    /// What the bytes from a non-ASCII one on stand for, nil for an error, and how many are used up. An ASCII byte
    /// that fits nothing is read again.
    private static func character(in bytes: [UInt8], at index: Int) -> (scalar: UInt32?, length: Int) {
        let lead = bytes[index]
        guard lead == 0x8E || lead == 0x8F || rows.contains(lead), index + 1 < bytes.count else { return (nil, 1) }
        let trail = bytes[index + 1]
        if lead == 0x8E, (0xA1...0xDF).contains(trail) { return (0xFF61 + UInt32(trail) - 0xA1, 2) }
        if lead == 0x8F, rows.contains(trail) {
            guard index + 2 < bytes.count else { return (nil, 2) }
            let last = bytes[index + 2]
            let scalar = rows.contains(last) ? EncodingIndex.jis0212[pointer(trail, last)] : nil
            return (scalar, scalar == nil && last < 0x80 ? 2 : 3)
        }
        let isPair = rows.contains(lead) && rows.contains(trail)
        let scalar = isPair ? EncodingIndex.jis0208[pointer(lead, trail)] : nil
        return (scalar, scalar == nil && trail < 0x80 ? 1 : 2)
    }

    private static func pointer(_ row: UInt8, _ cell: UInt8) -> Int { (Int(row) - 0xA1) * 94 + Int(cell) - 0xA1 }
}
