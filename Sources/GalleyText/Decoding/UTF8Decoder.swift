/// UTF-8 decoding (Encoding Standard §8.1): each maximal part of an ill-formed sequence becomes one U+FFFD.
enum UTF8Decoder {
    static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    static func decode(_ bytes: [UInt8]) -> DecodedText {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let firstError = firstIllFormed(in: bytes, from: start) else {
            return DecodedText(bytes: start == 0 ? bytes : Array(bytes[start...]))
        }
        return repair(bytes, from: start, firstError: firstError)
    }

    private static func repair(_ bytes: [UInt8], from start: Int, firstError: Int) -> DecodedText {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 64)
        var count = 0
        var copied = start
        var error: Int? = firstError
        while let at = error {
            output += bytes[copied..<at]
            output += replacement
            count += 1
            copied = at + illFormedLength(in: bytes, at: at)
            error = firstIllFormed(in: bytes, from: copied)
        }
        output += bytes[copied...]
        return DecodedText(bytes: output, malformedCount: count)
    }

    /// Where the first ill-formed sequence begins, or nil for valid UTF-8.
    static func firstIllFormed(in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBytes { buffer in
            var at = start
            let count = buffer.count
            while at < count {
                // Many ASCII bytes at a time: most of any page's markup.
                while at + 64 <= count, !hasHighBit(buffer, at: at) { at += 64 }
                while at + 8 <= count,
                    buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    at += 8
                }
                guard at < count else { return nil }
                if buffer[at] < 0x80 {
                    at += 1
                    continue
                }
                let (length, complete) = sequence(in: buffer, at: at)
                guard complete else { return at }
                at += length
            }
            return nil
        }
    }

    /// True when one of the 64 bytes at an offset is not ASCII.
    @inline(__always)
    private static func hasHighBit(_ buffer: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        let words = buffer.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self)
        let halves = words.lowHalf | words.highHalf
        let pair = halves.lowHalf | halves.highHalf
        return (pair[0] | pair[1]) & 0x8080_8080_8080_8080 != 0
    }

    private static func illFormedLength(in bytes: [UInt8], at index: Int) -> Int {
        bytes.withUnsafeBytes { sequence(in: $0, at: index).length }
    }

    /// The length of the sequence at `index`: the whole one, or the part that could still have begun one.
    private static func sequence(in buffer: UnsafeRawBufferPointer, at index: Int) -> (length: Int, complete: Bool) {
        let lead = buffer[index]
        var lower: UInt8 = 0x80
        var upper: UInt8 = 0xBF
        let needed: Int
        switch lead {
        case 0x00...0x7F: return (1, true)
        case 0xC2...0xDF: needed = 1
        case 0xE0...0xEF:
            needed = 2
            if lead == 0xE0 { lower = 0xA0 }
            if lead == 0xED { upper = 0x9F }
        case 0xF0...0xF4:
            needed = 3
            if lead == 0xF0 { lower = 0x90 }
            if lead == 0xF4 { upper = 0x8F }
        default: return (1, false)
        }
        for offset in 1...needed {
            guard index + offset < buffer.count else { return (offset, false) }
            let byte = buffer[index + offset]
            guard byte >= lower, byte <= upper else { return (offset, false) }
            lower = 0x80
            upper = 0xBF
        }
        return (needed + 1, true)
    }
}
