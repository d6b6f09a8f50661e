/// EUC-KR as the web has it: with the syllables of the Unified Hangul Code (Encoding Standard §13.1).
enum EUCKRDecoder: DoubleByteDecoder {
    static func isLead(_ byte: UInt8) -> Bool { (0x81...0xFE).contains(byte) }

    static func append(_ lead: UInt8, _ trail: UInt8, to output: inout DecodingOutput) -> Bool {
        guard (0x41...0xFE).contains(trail),
            let scalar = EncodingIndex.eucKr[(Int(lead) - 0x81) * 190 + Int(trail) - 0x41]
        else { return false }
        output.append(scalar)
        return true
    }
}
