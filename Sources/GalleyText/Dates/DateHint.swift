import GalleyCore

/// Tells texts that may hold a date or a time from the most, which only count something: by a look at what stands beside
/// their numbers. What `DateParser` finds is never missed.
package enum DateHint {
    /// False when no number of the text can be part of a date or of a time of day.
    /// - Parameter bytes: valid UTF-8.
    package static func isIn(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                if !EightBytes(UnsafeRawBufferPointer(bytes), from: index).mayHoldDigit {
                    index &+= 8
                    continue
                }
                guard isDigit(bytes[index]) else {
                    if DigitBytes.mayBegin(bytes[index]) { return true }
                    index &+= 1
                    continue
                }
                let start = index
                while index < bytes.count, isDigit(bytes[index]) { index &+= 1 }
                if mayFollow(index, in: bytes) || mayPrecede(start, in: bytes) { return true }
            }
            return false
        }
    }

    /// What may stand behind a number of a date or a time: a sign with another number or such a word behind it, a word of
    /// dates or times, a letter beyond ASCII.
    private static func mayFollow(_ end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = skipBlanks(from: end, in: bytes)
        guard index < bytes.count else { return false }
        switch bytes[index] {
        case 0x3A: return true
        case 0x2D, 0x2E, 0x2F:
            index = skipBlanks(from: index + 1, in: bytes)
            guard index < bytes.count else { return false }
            return isDigit(bytes[index]) || mayBeWord(at: index, in: bytes)
        default: return mayBeWord(at: index, in: bytes)
        }
    }

    /// A month, or a word beyond ASCII, with a sign or two behind it at most.
    private static func mayPrecede(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var end = start
        while end > 0, bytes[end - 1] <= 0x20 || bytes[end - 1] &- 0x2D < 3 || bytes[end - 1] == 0xA0 { end -= 1 }
        guard end > 0 else { return false }
        if bytes[end - 1] >= 0x80 { return !isSign(endingAt: end, in: bytes) }
        var first = end
        while first > 0, isLetter(bytes[first - 1]) { first -= 1 }
        if first > 0, bytes[first - 1] >= 0x80, !isSign(endingAt: first, in: bytes) { return true }
        return first < end && DateParser.monthLetters.mayHold(UnsafeBufferPointer(rebasing: bytes[first..<end]))
    }

    private static func mayBeWord(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var end = start
        while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        if end < bytes.count, bytes[end] >= 0x80, !isSign(at: end, in: bytes) { return true }
        return end > start && DateParser.followers.mayHold(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }

    private static func skipBlanks(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var index = start
        while index < bytes.count {
            if bytes[index] <= 0x20 {
                index += 1
            } else if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    /// Dashes and quotation marks (U+2012–U+201F), which no date has beside its numbers.
    private static func isSign(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && isQuoteOrDash(bytes[index + 2])
    }

    private static func isSign(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        end > 2 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80 && isQuoteOrDash(bytes[end - 1])
    }

    private static func isQuoteOrDash(_ last: UInt8) -> Bool { last >= 0x92 && last <= 0x9F }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
