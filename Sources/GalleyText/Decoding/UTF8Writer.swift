/// Collects code points as UTF-8.
struct UTF8Writer {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Appends a Unicode scalar value; the caller has seen to it that it is no surrogate.
    mutating func append(_ scalar: UInt32) {
        switch scalar {
        case 0..<0x80:
            bytes.append(UInt8(truncatingIfNeeded: scalar))
        case 0x80..<0x800:
            bytes.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
            appendTail(scalar)
        case 0x800..<0x10000:
            bytes.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
            appendTail(scalar >> 6)
            appendTail(scalar)
        default:
            bytes.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
            appendTail(scalar >> 12)
            appendTail(scalar >> 6)
            appendTail(scalar)
        }
    }

    /// Appends ASCII bytes as they are.
    mutating func append(ascii: ArraySlice<UInt8>) { bytes += ascii }

    private mutating func appendTail(_ bits: UInt32) {
        bytes.append(0x80 | UInt8(truncatingIfNeeded: bits & 0x3F))
    }
}
