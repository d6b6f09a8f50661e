/// Eight bytes looked at in one step, for loops over text in which hardly any byte is special.
///
/// The questions are exact for the whole and only for the whole; of the eight, the first can be asked for.
@usableFromInline
package struct EightBytes {
    /// The first lowest.
    @usableFromInline package let word: UInt64

    /// The bytes at an offset, of which there must be eight.
    @inlinable
    @inline(__always)
    package init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    @inlinable
    @inline(__always)
    init(word: UInt64) { self.word = word }

    /// True when one of them is below `limit`, 1…128.
    @inlinable
    @inline(__always)
    package func hasByte(below limit: UInt8) -> Bool { marks(below: limit) != 0 }

    /// The top bit of each byte below `limit`, 1…128; behind the first of them a mark may be wrong.
    @inlinable
    @inline(__always)
    func marks(below limit: UInt8) -> UInt64 { (word &- Self.every(limit)) & ~word & Self.every(0x80) }

    @inlinable
    @inline(__always)
    package func hasByte(_ byte: UInt8) -> Bool { flipped(byte).hasByte(below: 1) }

    /// The bytes from an offset on; behind the end there are zeros.
    @inlinable
    @inline(__always)
    package init(_ bytes: UnsafeRawBufferPointer, from offset: Int) {
        if offset &+ 8 <= bytes.count {
            self.init(bytes, at: offset)
        } else {
            var word: UInt64 = 0
            for index in (offset..<max(offset, bytes.count)).reversed() { word = word << 8 | UInt64(bytes[index]) }
            self.init(word: word)
        }
    }

    /// The letters of ASCII at the beginning.
    @inlinable
    @inline(__always)
    package var leadingLetters: LeadingLetters { LeadingLetters(self) }

    /// The place of the first that is one of these bytes, 0…7; nil when none is.
    @inlinable
    @inline(__always)
    package func firstPlace(of a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ e: UInt8) -> Int? {
        let marks = mark(a) | mark(b) | mark(c) | mark(d) | mark(e)
        return marks == 0 ? nil : marks.trailingZeroBitCount >> 3
    }

    @inlinable
    @inline(__always)
    func mark(_ byte: UInt8) -> UInt64 { flipped(byte).marks(below: 1) }

    /// The top bit of each letter of ASCII.
    @inlinable
    @inline(__always)
    var letterMarks: UInt64 {
        // Adding carries what is not below `a` into the top bit, then what is behind `z`.
        let lowered = (word | Self.every(0x20)) & Self.every(0x7F)
        return (lowered &+ Self.every(0x80 - 0x61)) & ~(lowered &+ Self.every(0x80 - 0x7B)) & ~word & Self.every(0x80)
    }

    /// True when all are visible ASCII signs and single spaces, as far as can be seen: whether a space follows the last
    /// cannot, and two spaces are taken for seen where `!` follows one.
    @inlinable
    @inline(__always)
    package func arePlainASCII() -> Bool {
        if (word &- Self.every(0x20) | word) & Self.every(0x80) != 0 { return false }
        let spaces = ((word ^ Self.every(0x20)) &- Self.every(0x01)) & Self.every(0x80)
        return spaces & spaces << 8 == 0
    }

    /// True when all are ASCII and none is a control character: a byte below the blank borrows, DEL carries.
    @inlinable
    @inline(__always)
    package func arePrintedASCII() -> Bool {
        ((word &- Self.every(0x20)) | word | (word &+ Self.every(0x01))) & Self.every(0x80) == 0
    }

    /// True when all are white space or control characters, and none is nought.
    @inlinable
    @inline(__always)
    package func areBlank() -> Bool {
        (word | (word &+ Self.every(0x7F - 0x20))) & Self.every(0x80) == 0 && !hasByte(below: 1)
    }

    /// True when all are ASCII.
    @inlinable
    @inline(__always)
    package var areASCII: Bool { word & Self.every(0x80) == 0 }

    /// Calls for each byte, first to last, that is no letter of ASCII and no blank.
    @inlinable
    @inline(__always)
    package func forEachSign(_ body: (UInt8) -> Void) {
        let others = (word ^ Self.every(0x20)) & Self.every(0x7F) &+ Self.every(0x7F)
        var signs = ~(letterMarks | ~others & ~word) & Self.every(0x80)
        while signs != 0 {
            body(UInt8(truncatingIfNeeded: word &>> UInt64(signs.trailingZeroBitCount & ~7)))
            signs &= signs &- 1
        }
    }

    /// True when one of them is a digit of ASCII or part of a character beyond it.
    @inlinable
    @inline(__always)
    package var mayHoldDigit: Bool { !areASCII || flipped(0x30).hasByte(below: 10) }

    /// The bytes, all of them ASCII, with small letters in the place of capitals.
    @inlinable
    @inline(__always)
    package func smallLetters() -> EightBytes {
        // Adding carries what is not below `A` into the top bit, then what is behind `Z`.
        let capitals = (word &+ Self.every(0x80 - 0x41)) & ~(word &+ Self.every(0x80 - 0x5B)) & Self.every(0x80)
        return EightBytes(word: word | capitals >> 2)
    }

    /// Puts the bytes down where there is room for eight.
    @inlinable
    @inline(__always)
    package func store(to room: UnsafeMutableRawBufferPointer, at offset: Int) {
        room.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
    }

    /// The bytes with some bits turned over.
    @inlinable
    @inline(__always)
    package func flipped(_ bits: UInt8) -> EightBytes { EightBytes(word: word ^ Self.every(bits)) }

    /// The bytes with some bits set.
    @inlinable
    @inline(__always)
    package func setting(_ bits: UInt8) -> EightBytes { EightBytes(word: word | Self.every(bits)) }

    @inlinable
    @inline(__always)
    static func every(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
