import GalleyCore

/// Counts what `PassageFacts` holds of a passage's signs, in one pass over its bytes.
struct PassageCounter {
    private(set) var facts = PassageFacts()
    private var wideSigns = 0
    private var inWord = false
    private var lastWasEnd = false

    /// Takes in one run of words.
    mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
        facts.bytes += bytes.count
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 0x80 {
                index += multibyte(bytes, index)
            } else if byte <= 0x20 || byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 {
                index = words(bytes, from: index)
            } else {
                sign(byte, next: index + 1 < bytes.count ? bytes[index + 1] : 0x20)
                index += 1
            }
        }
        inWord = false
    }

    /// Takes in a run of ASCII letters, digits and blanks and says where it ends.
    @inline(__always)
    private mutating func words(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        // Numbers of this run alone: they stay in registers, and no run is long enough for them to overflow.
        var (weight, words, capitals, digits) = (0, 0, 0, 0)
        var isInWord = inWord
        var index = start
        while index &+ 8 <= bytes.count,
            let marks = WordMarks(EightBytes(UnsafeRawBufferPointer(bytes), at: index))
        {
            weight &+= marks.signs
            words &+= marks.words(behindWord: isInWord)
            capitals &+= marks.capitals
            digits &+= marks.digits
            isInWord = marks.endsInWord
            index &+= 8
        }
        while true {
            let first = index
            while index < bytes.count {
                let byte = bytes[index]
                if byte | 0x20 &- 0x61 < 26 {
                    capitals &+= byte < 0x61 ? 1 : 0
                } else if byte &- 0x30 < 10 {
                    digits &+= 1
                } else {
                    break
                }
                index &+= 1
            }
            if index > first {
                weight &+= index &- first
                words &+= isInWord ? 0 : 1
                isInWord = true
            }
            guard index < bytes.count, bytes[index] <= 0x20 else { break }
            isInWord = false
            index &+= 1
        }
        facts.weight += weight
        facts.wordCount += words
        facts.capitals += capitals
        facts.digits += digits
        inWord = isInWord
        return index
    }

    private mutating func sign(_ byte: UInt8, next: UInt8) {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            if next <= 0x20 || next == 0x22 || next == 0x27 || next >= 0x80 { facts.sentenceEnds += 1 }
        case UInt8(ascii: ","), UInt8(ascii: ";"): facts.commas += 1
        case UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: ">"): facts.separators += 1
        case UInt8(ascii: "\""): facts.quotes += 1
        default: break
        }
    }

    /// Takes in a sign of several bytes and says how many.
    @inline(__always)
    private mutating func multibyte(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let first = bytes[index]
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        if length == 2 {
            letterOfTwo(first, second)
        } else if length == 3, first == 0xE2 {
            generalPunctuation(second, third)
        } else if length == 3, first >= 0xE3, first != 0xEF {
            wideSign(first, second, third)
        } else if length == 3, first == 0xEF {
            if second == 0xBC { fullWidth(third) }
        } else if length == 3 {
            facts.weight += 1
            if !inWord { facts.wordCount += 1 }
            inWord = true
        }
        return length
    }

    private mutating func letterOfTwo(_ first: UInt8, _ second: UInt8) {
        if first == 0xC2 {
            switch second {
            case 0xA9: facts.hasCopyright = true
            case 0xB7, 0xBB: facts.separators += 1
            case 0xA0: inWord = false
            default: break
            }
            return
        }
        if first == 0xD8, second == 0x8C { facts.commas += 1 }
        if first == 0xD8, second == 0x9F { facts.sentenceEnds += 1 }
        facts.weight += 1
        if !inWord { facts.wordCount += 1 }
        inWord = true
        if first == 0xC3, second < 0x9F { facts.capitals += 1 }
        if first == 0xD0, second >= 0x80, second < 0xB0 { facts.capitals += 1 }
    }

    private mutating func generalPunctuation(_ second: UInt8, _ third: UInt8) {
        guard second == 0x80 else {
            if second == 0x97 || second == 0x96 { facts.separators += 1 }
            // U+24D2, the circled letter that Korean papers write for the sign.
            if second == 0x93, third == 0x92 { facts.hasCopyright = true }
            return
        }
        switch third {
        case 0x9C, 0x9D, 0x9E: facts.quotes += 1
        case 0xA2, 0xBA: facts.separators += 1
        case 0xA6: facts.sentenceEnds += 1
        default: break
        }
    }

    private mutating func wideSign(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
        if first == 0xE3, second == 0x80 {
            switch third {
            case 0x82: facts.sentenceEnds += 1
            case 0x81: facts.commas += 1
            case 0x8C, 0x8D, 0x8E: facts.quotes += 1
            case 0x80: inWord = false
            default: break
            }
            return
        }
        facts.weight += 2
        let isHangul = first >= 0xEA
        if isHangul {
            if !inWord { facts.wordCount += 1 }
            inWord = true
        } else {
            wideSigns += 1
            if wideSigns & 1 == 1 { facts.wordCount += 1 }
        }
    }

    private mutating func fullWidth(_ third: UInt8) {
        switch third {
        case 0x81, 0x9F: facts.sentenceEnds += 1
        case 0x8C, 0x9B: facts.commas += 1
        case 0x90...0x99: facts.digits += 1
        default: break
        }
    }
}
