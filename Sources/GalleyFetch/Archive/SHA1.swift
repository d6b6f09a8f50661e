/// SHA-1 (FIPS 180-4 §6.1): WARC files name payloads by it. For telling bytes apart, not for safety.
enum SHA1 {
    private static let start: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]

    private static let blockSize = 64

    /// The 20 bytes of the digest of pieces that follow one another.
    static func digest(_ pieces: [[UInt8]]) -> [UInt8] {
        var state = start
        var words = [UInt32](repeating: 0, count: 80)
        var rest: [UInt8] = []
        for piece in pieces {
            let missing = rest.isEmpty ? 0 : min(blockSize - rest.count, piece.count)
            rest += piece[..<missing]
            if rest.count == blockSize {
                mix(rest, 0, &state, &words)
                rest.removeAll()
            }
            let whole = missing + (piece.count - missing) / blockSize * blockSize
            for block in stride(from: missing, to: whole, by: blockSize) { mix(piece, block, &state, &words) }
            rest += piece[whole...]
        }
        let last = padded(rest, byteCount: pieces.reduce(0) { $0 + $1.count })
        for block in stride(from: 0, to: last.count, by: blockSize) { mix(last, block, &state, &words) }
        return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
    }

    /// Base 32 (RFC 4648 §6) of the digest with its algorithm's name, as archives write it.
    static func label(_ pieces: [[UInt8]]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        var text: [UInt8] = []
        var (bits, count): (UInt32, UInt32) = (0, 0)
        for byte in digest(pieces) {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                text.append(alphabet[Int(bits >> count & 31)])
            }
        }
        return "sha1:" + String(decoding: text, as: UTF8.self)
    }

    /// A one bit, zeros, and the length of the message in bits fill the last block.
    private static func padded(_ rest: [UInt8], byteCount: Int) -> [UInt8] {
        let bitCount = UInt64(byteCount) * 8
        var message = rest + [0x80]
        message += [UInt8](repeating: 0, count: (120 - message.count % 64) % 64)
        message += (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * UInt64($0))) }
        return message
    }

    private static func mix(_ message: [UInt8], _ block: Int, _ state: inout [UInt32], _ words: inout [UInt32]) {
        for index in 0..<16 {
            let place = block + index * 4
            words[index] =
                UInt32(message[place]) << 24 | UInt32(message[place + 1]) << 16 | UInt32(message[place + 2]) << 8
                | UInt32(message[place + 3])
        }
        for index in 16..<80 {
            words[index] = rotated(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1)
        }
        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
        for index in 0..<80 {
            let (mixed, constant): (UInt32, UInt32) =
                switch index {
                case ..<20: (b & c | ~b & d, 0x5A82_7999)
                case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
                case ..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
                default: (b ^ c ^ d, 0xCA62_C1D6)
                }
            let next = rotated(a, 5) &+ mixed &+ e &+ constant &+ words[index]
            (a, b, c, d, e) = (next, a, rotated(b, 30), c, d)
        }
        for (index, word) in [a, b, c, d, e].enumerated() { state[index] &+= word }
    }

    private static func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 { word << bits | word >> (32 - bits) }
}
