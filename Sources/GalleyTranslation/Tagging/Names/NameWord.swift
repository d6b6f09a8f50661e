/// What is gathered of a word while its bytes go by: its hash, its ending, its looks.
struct NameWord {
    private(set) var hash = NameHash()
    /// The last three bytes in small letters.
    private(set) var ending: UInt32 = 0
    private var first: UInt8 = 0
    private var count = 0
    private var lead: UInt8 = 0
    private var (capitals, small, letters) = (0, 0, 0)
    private var beginsWithCapital = false

    /// Takes in one more byte.
    /// - Parameter next: the one behind it; 0 at the end.
    @inline(__always)
    mutating func add(_ byte: UInt8, next: UInt8) {
        if count == 0 { first = byte }
        count &+= 1
        ending = (ending << 8 | UInt32(byte | 0x20)) & 0xFF_FFFF
        if byte &- 0x61 < 26 {
            hash.add(byte)
            letters &+= 1
            small &+= 1
        } else if byte &- 0x41 < 26 {
            hash.add(byte | 0x20)
            addCapital()
        } else {
            addOther(byte, next: next)
        }
        lead = byte
    }

    private mutating func addCapital() {
        capitals &+= 1
        letters &+= 1
        if count == 1 { beginsWithCapital = true }
    }

    private mutating func addOther(_ byte: UInt8, next: UInt8) {
        if byte != 0x2E { hash.add(NameHash.small(byte, after: lead)) }
        if byte == 0x2E || byte == 0x27 { return }
        if Self.isCapital(byte, next) {
            addCapital()
        } else if byte & 0xC0 != 0x80 {
            letters &+= 1
            if !(0x30...0x39).contains(byte) { small &+= 1 }
        }
    }

    /// How it is written.
    var shape: NameShape {
        if first == 0x26 { return .sign }
        if first &- 0x30 < 10 { return .digits }
        guard capitals > 0 else { return .small }
        if letters == 1 { return .initial }
        if small == 0 { return .capitals }
        return capitals == 1 && beginsWithCapital ? .capitalised : .mixed
    }

    /// A capital of Latin-1 or Latin Extended-A. The latter writes its capitals at even code points, from U+0139 to
    /// U+0148 and from U+0179 on at odd ones.
    private static func isCapital(_ lead: UInt8, _ next: UInt8) -> Bool {
        if lead == 0xC3 { return next >= 0x80 && next <= 0x9E }
        guard lead == 0xC4 || lead == 0xC5 else { return false }
        let isOddRange = lead == 0xC4 && next >= 0xB9 || lead == 0xC5 && (next <= 0x88 || next >= 0xB9)
        return (next & 1 == 1) == isOddRange
    }
}
