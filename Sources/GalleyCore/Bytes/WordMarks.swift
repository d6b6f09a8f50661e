/// Which of eight bytes are letters, digits and blanks of ASCII: one step for loops that count words.
///
/// A mark is the top bit of a byte.
@usableFromInline
package struct WordMarks {
    @usableFromInline let letters: UInt64
    @usableFromInline let figures: UInt64
    @usableFromInline let small: UInt64

    /// The marks of eight bytes; nil where one is none of the three. Control characters count as blanks.
    @inlinable
    @inline(__always)
    package init?(_ eight: EightBytes) {
        let (word, tops) = (eight.word, EightBytes.every(0x80))
        let low = word & EightBytes.every(0x7F)
        letters = eight.letterMarks
        // Adding carries what is not below a sign into the top bit.
        figures = (low &+ EightBytes.every(0x80 - 0x30)) & ~(low &+ EightBytes.every(0x80 - 0x3A)) & ~word & tops
        let blanks = ~(low &+ EightBytes.every(0x80 - 0x21)) & ~word & tops
        small = word &<< 2
        if letters | figures | blanks != tops { return nil }
    }

    /// Letters and digits.
    @inlinable
    @inline(__always)
    package var signs: Int { Self.count(letters | figures) }

    @inlinable
    @inline(__always)
    package var digits: Int { Self.count(figures) }

    @inlinable
    @inline(__always)
    package var capitals: Int { Self.count(letters & ~small) }

    /// Words that begin here.
    /// - Parameter isInWord: whether the byte before is a letter or digit.
    @inlinable
    @inline(__always)
    package func words(behindWord isInWord: Bool) -> Int {
        let signs = letters | figures
        return Self.count(signs & ~(signs &<< 8 | (isInWord ? 0x80 : 0)))
    }

    /// True when the last byte is a letter or digit.
    @inlinable
    @inline(__always)
    package var endsInWord: Bool { (letters | figures) &>> 63 == 1 }

    @inlinable
    @inline(__always)
    static func count(_ marks: UInt64) -> Int {
        // All eight added up in the top byte.
        Int(truncatingIfNeeded: ((marks &>> 7) &* 0x0101_0101_0101_0101) &>> 56)
    }
}
