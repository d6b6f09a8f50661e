/// The letters of ASCII with which up to eight bytes begin.
@usableFromInline
package struct LeadingLetters {
    /// How many there are, 0…8.
    @usableFromInline package let count: Int
    /// Small letters, the first lowest; zeros behind the last.
    @usableFromInline package let small: UInt64
    /// A bit for each capital, at the sixth place of its byte.
    @usableFromInline package let capitals: UInt64

    @inlinable
    @inline(__always)
    init(_ eight: EightBytes) {
        let others = eight.letterMarks ^ EightBytes.every(0x80)
        // All bits below the first byte that is no letter.
        let kept = ((others & (0 &- others)) &>> 7) &- 1
        count = others.trailingZeroBitCount &>> 3
        small = (eight.word | EightBytes.every(0x20)) & kept
        capitals = ~eight.word & EightBytes.every(0x20) & kept
    }

    /// True when there are small letters among them.
    @inlinable
    @inline(__always)
    package var haveSmall: Bool { small & EightBytes.every(0x20) != capitals }

    /// True when the first is a capital.
    @inlinable
    @inline(__always)
    package var beginWithCapital: Bool { capitals & 0xFF != 0 }

    /// True when one behind the first is a capital.
    @inlinable
    @inline(__always)
    package var haveInnerCapital: Bool { capitals & ~0xFF != 0 }

    /// The last three letters, the last lowest, when these follow others.
    /// - Parameter before: the same of those before them.
    @inlinable
    @inline(__always)
    package func ending(behind before: UInt32) -> UInt32 {
        if count >= 3 { return (UInt32(truncatingIfNeeded: small &>> UInt64(8 &* (count &- 3))) &<< 8).byteSwapped }
        let last = UInt32(truncatingIfNeeded: small &<< UInt64(8 &* (4 &- count))).byteSwapped
        return (before &<< UInt32(8 &* count) | last) & 0xFF_FFFF
    }
}
