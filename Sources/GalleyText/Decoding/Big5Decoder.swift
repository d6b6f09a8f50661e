/// Big5 with its Hong Kong supplement (Encoding Standard §11.1).
enum Big5Decoder: DoubleByteDecoder {
    static func isLead(_ byte: UInt8) -> Bool { (0x81...0xFE).contains(byte) }

    static func append(_ lead: UInt8, _ trail: UInt8, to output: inout DecodingOutput) -> Bool {
        guard (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail) else { return false }
        let pointer = (Int(lead) - 0x81) * 157 + Int(trail) - (trail < 0x7F ? 0x40 : 0x62)
        if let (letter, accent) = pair(pointer) {
            output.append(letter)
            output.append(accent)
            return true
        }
        guard let scalar = EncodingIndex.big5[pointer] else { return false }
        output.append(scalar)
        return true
    }

    /// Letters with two accents, which Unicode has no single code points for.
    private static func pair(_ pointer: Int) -> (UInt32, UInt32)? {
        switch pointer {
        case 1133: (0xCA, 0x304)
        case 1135: (0xCA, 0x30C)
        case 1164: (0xEA, 0x304)
        case 1166: (0xEA, 0x30C)
        default: nil
        }
    }
}
