import GalleyCore

/// Puts the letters and digits of a `TextKey` down as UTF-8.
struct KeyWriter {
    private let room: UnsafeMutableBufferPointer<UInt8>
    /// Bytes so far.
    private(set) var count = 0

    /// Room that a text of so many bytes needs: a sign cut off by the end may fold to two bytes more than there are.
    static func room(for bytes: Int) -> Int { bytes + 2 }

    init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    @inline(__always)
    mutating func put(_ scalar: UInt32) {
        if scalar < 0x80 {
            put(byte: scalar)
        } else if scalar < 0x800 {
            put(byte: 0xC0 | scalar >> 6)
            put(byte: 0x80 | scalar & 63)
        } else {
            put(byte: 0xE0 | scalar >> 12)
            put(byte: 0x80 | scalar >> 6 & 63)
            put(byte: 0x80 | scalar & 63)
        }
    }

    /// Puts down what of eight bytes of ASCII is a letter or digit, without a branch for any of them.
    /// - Parameter folded: ``folded``, looked up once for many.
    @inline(__always)
    mutating func put(_ eight: EightBytes, _ folded: UnsafeBufferPointer<UInt8>) {
        var rest = eight.word
        for _ in 0..<8 {
            let byte = folded[Int(truncatingIfNeeded: rest & 0x7F)]
            room[count] = byte
            count &+= byte == 0 ? 0 : 1
            rest &>>= 8
        }
    }

    /// What each sign of ASCII folds to; nought for those that are neither letter nor digit.
    static let folded: [UInt8] = (0..<0x80).map { (byte: UInt8) in
        let small: UInt8 = byte &- 0x41 < 26 ? byte | 0x20 : byte
        return FoldedScalars.isWord(UInt32(small)) ? small : 0
    }

    @inline(__always)
    private mutating func put(byte: UInt32) {
        room[count] = UInt8(truncatingIfNeeded: byte)
        count &+= 1
    }
}
