/// A 128-bit fingerprint of bytes: names contents, tells whether they changed.
///
/// Not for secrets or signatures: it is built for speed from folded 64-bit multiplications, one lane for each half.
public struct ContentHash: Sendable, Hashable, CustomStringConvertible {
    private let high: UInt64
    private let low: UInt64

    /// The hash of some bytes.
    public init(of bytes: some Sequence<UInt8>) {
        let digest =
            bytes.withContiguousStorageIfAvailable { Self.digest(UnsafeRawBufferPointer($0)) }
            ?? Array(bytes).withUnsafeBytes { Self.digest($0) }
        (high, low) = digest
    }

    /// The hash of words whose case (ASCII) and white space do not matter.
    public init(ofFolded text: String) {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        var pendingSpace = false
        for byte in text.utf8 {
            if byte <= 0x20 {
                pendingSpace = !folded.isEmpty
                continue
            }
            if pendingSpace { folded.append(0x20) }
            pendingSpace = false
            folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
        self.init(of: folded)
    }

    /// Reads the 32 hexadecimal digits that `hex` writes.
    public init?(hex: String) {
        let digits = Array(hex)
        guard digits.count == 32, let high = UInt64(String(digits[..<16]), radix: 16),
            let low = UInt64(String(digits[16...]), radix: 16)
        else { return nil }
        (self.high, self.low) = (high, low)
    }

    /// 32 hexadecimal digits.
    public var hex: String { Self.padded(high) + Self.padded(low) }

    /// The first ten of them: enough within one article.
    public var short: String { String(Self.padded(high).prefix(10)) }

    public var description: String { hex }

    private static func padded(_ word: UInt64) -> String {
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static func digest(_ bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
        var a: UInt64 = 0x243F_6A88_85A3_08D3 ^ UInt64(bytes.count)
        var b: UInt64 = 0x1319_8A2E_0370_7344
        var index = 0
        while index + 16 <= bytes.count {
            let x = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let y = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
            a = fold(a ^ x, 0x9E37_79B9_7F4A_7C15 ^ y)
            b = fold(b ^ y, 0xC2B2_AE3D_27D4_EB4F ^ x) &+ a
            index += 16
        }
        var (x, y): (UInt64, UInt64) = (0, 0)
        for offset in index..<bytes.count {
            let shift = UInt64((offset - index) % 8 * 8)
            if offset - index < 8 { x |= UInt64(bytes[offset]) << shift } else { y |= UInt64(bytes[offset]) << shift }
        }
        a = fold(a ^ x, 0x9E37_79B9_7F4A_7C15 ^ y)
        b = fold(b ^ y, 0xC2B2_AE3D_27D4_EB4F ^ x) &+ a
        return (fold(a, 0xD6E8_FEB8_6659_FD93), fold(b ^ a, 0xA076_1D64_78BD_642F))
    }

    private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = a.multipliedFullWidth(by: b)
        return product.high ^ product.low ^ a
    }
}
