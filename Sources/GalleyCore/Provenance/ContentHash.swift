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
        var text = text
        (high, low) = text.withUTF8 { utf8 in
            withUnsafeTemporaryAllocation(byteCount: utf8.count, alignment: 1) { room in
                let count = Self.fold(utf8, into: room)
                return Self.digest(UnsafeRawBufferPointer(rebasing: room[..<count]))
            }
        }
    }

    /// Puts the words down in small letters (ASCII) with single spaces, and says how many bytes they are.
    private static func fold(_ utf8: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableRawBufferPointer) -> Int {
        var count = 0
        var pendingSpace = false
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            if byte <= 0x20 {
                pendingSpace = count > 0
                index &+= 1
                continue
            }
            if pendingSpace {
                room[count] = 0x20
                count &+= 1
                pendingSpace = false
            }
            if index &+ 8 <= utf8.count {
                let eight = EightBytes(UnsafeRawBufferPointer(utf8), at: index)
                if eight.arePlainASCII() {
                    eight.smallLetters().store(to: room, at: count)
                    // A space at the end may be one of several.
                    let width = utf8[index &+ 7] == 0x20 ? 7 : 8
                    count &+= width
                    index &+= width
                    continue
                }
            }
            room[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
            count &+= 1
            index &+= 1
        }
        return count
    }

    /// Reads the 32 hexadecimal digits that `hex` writes.
    public init?(hex: String) {
        var hex = hex
        let halves = hex.withUTF8 { digits -> (UInt64, UInt64)? in
            if digits.count != 32 { return nil }
            var halves: (high: UInt64, low: UInt64) = (0, 0)
            for place in 0..<16 {
                guard let high = HexDigit.value(of: digits[place]), let low = HexDigit.value(of: digits[place + 16])
                else { return nil }
                halves.high = halves.high << 4 | UInt64(high)
                halves.low = halves.low << 4 | UInt64(low)
            }
            return halves
        }
        guard let halves else { return nil }
        (high, low) = halves
    }

    /// 32 hexadecimal digits.
    public var hex: String { Self.digits(of: high, 16) + Self.digits(of: low, 16) }

    /// The first ten of them: enough within one article.
    public var short: String { Self.digits(of: high, Self.shortCount) }

    /// The same behind a word and a hyphen, as ids are made.
    package func short(behind word: String) -> String {
        var word = word
        return String(unsafeUninitializedCapacity: word.utf8.count + 1 + Self.shortCount) { text in
            let count = word.withUTF8 { text.update(fromContentsOf: $0) }
            text[count] = UInt8(ascii: "-")
            Self.put(Self.shortCount, digitsOf: high, into: text, from: count + 1)
            return count + 1 + Self.shortCount
        }
    }

    /// The same as a number.
    package var shortNumber: UInt64 { high >> UInt64(64 - 4 * Self.shortCount) }

    private static let shortCount = 10

    public var description: String { hex }

    /// The first `count` of a word's 16 hexadecimal digits.
    private static func digits(of word: UInt64, _ count: Int) -> String {
        String(unsafeUninitializedCapacity: count) { digits in
            put(count, digitsOf: word, into: digits, from: 0)
            return count
        }
    }

    private static func put(
        _ count: Int, digitsOf word: UInt64, into text: UnsafeMutableBufferPointer<UInt8>, from start: Int
    ) {
        for place in 0..<count {
            text[start &+ place] = HexDigit.digit(UInt8(truncatingIfNeeded: word >> UInt64(60 &- 4 &* place) & 15))
        }
    }

    private static func digest(_ bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
        var state = (a: 0x243F_6A88_85A3_08D3 ^ UInt64(bytes.count), b: UInt64(0x1319_8A2E_0370_7344))
        let start = bytes.count < longCount ? 0 : digestLong(bytes, into: &state)
        let whole = bytes.count & ~15
        var index = start
        while index < whole {
            let (x, y) = sixteen(bytes, at: index)
            take(x, y, into: &state)
            index &+= 16
        }
        let middle = min(whole + 8, bytes.count)
        take(word(bytes[whole..<middle]), word(bytes[middle...]), into: &state)
        return (fold(state.a, 0xD6E8_FEB8_6659_FD93), fold(state.b ^ state.a, 0xA076_1D64_78BD_642F))
    }

    private static let firstFactor: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let secondFactor: UInt64 = 0xC2B2_AE3D_27D4_EB4F

    /// From this many bytes on, whole pages, four lanes go side by side, each over a quarter of what both halves of the
    /// fingerprint would go over one after the other.
    private static let longCount = 4096

    /// Takes in all bytes but those behind the last 64.
    /// - Returns: how many they are.
    private static func digestLong(_ bytes: UnsafeRawBufferPointer, into state: inout (a: UInt64, b: UInt64)) -> Int {
        let whole = bytes.count & ~63
        var lanes = (state.a, state.b, ~state.a, ~state.b)
        var index = 0
        while index < whole {
            let (first, second) = (sixteen(bytes, at: index), sixteen(bytes, at: index &+ 16))
            let (third, fourth) = (sixteen(bytes, at: index &+ 32), sixteen(bytes, at: index &+ 48))
            lanes.0 = fold(lanes.0 ^ first.0, firstFactor ^ first.1)
            lanes.1 = fold(lanes.1 ^ second.0, secondFactor ^ second.1)
            lanes.2 = fold(lanes.2 ^ third.0, firstFactor ^ third.1)
            lanes.3 = fold(lanes.3 ^ fourth.0, secondFactor ^ fourth.1)
            index &+= 64
        }
        take(lanes.0, lanes.1, into: &state)
        take(lanes.2, lanes.3, into: &state)
        return whole
    }

    /// The sixteen bytes at an offset as two words.
    @inline(__always)
    private static func sixteen(_ bytes: UnsafeRawBufferPointer, at index: Int) -> (UInt64, UInt64) {
        (
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)),
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self))
        )
    }

    /// Takes sixteen bytes into both halves.
    @inline(__always)
    private static func take(_ x: UInt64, _ y: UInt64, into state: inout (a: UInt64, b: UInt64)) {
        state.a = fold(state.a ^ x, firstFactor ^ y)
        state.b = fold(state.b ^ y, secondFactor ^ x) &+ state.a
    }

    /// Up to eight bytes as one word, the first lowest.
    private static func word(_ bytes: Slice<UnsafeRawBufferPointer>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    @inline(__always)
    private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = a.multipliedFullWidth(by: b)
        return product.high ^ product.low ^ a
    }
}
