import GalleyCore

/// Which bytes a text holds, the letters A to Z and blanks left out: most texts have few of them.
struct PresentSigns: Sendable {
    private let bits: SIMD4<UInt64>

    init(of text: [UInt8]) {
        bits = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 4) { bits in
            bits.initialize(repeating: 0)
            text.withUnsafeBytes { bytes in
                for start in stride(from: 0, to: bytes.count, by: 8) {
                    EightBytes(bytes, from: start).forEachSign { byte in
                        bits[Int(byte &>> 6)] |= 1 &<< UInt64(byte & 63)
                    }
                }
            }
            return SIMD4(bits[0], bits[1], bits[2], bits[3])
        }
    }

    /// - Parameter byte: no letter, no blank, not 0.
    func contains(_ byte: UInt8) -> Bool { bits[Int(byte &>> 6)] & 1 &<< UInt64(byte & 63) != 0 }
}
