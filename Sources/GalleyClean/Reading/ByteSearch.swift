import Glibc

/// Looks for bytes among bytes.
enum ByteSearch {
    /// True when a short ASCII word is there, letters without case.
    static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
        word.withUTF8Buffer { wanted in
            guard let first = wanted.first, bytes.count >= wanted.count else { return false }
            for start in 0...(bytes.count - wanted.count) where bytes[start] | 0x20 == first | 0x20 {
                var length = 1
                while length < wanted.count, bytes[start + length] | 0x20 == wanted[length] | 0x20 { length += 1 }
                if length == wanted.count { return true }
            }
            return false
        }
    }

    /// How often a byte stands among bytes; counted no further than to `most`.
    static func count(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, upTo most: Int) -> Int {
        var (count, start) = (0, 0)
        while count < most, let found = place(of: byte, in: bytes, from: start) {
            count += 1
            start = found + 1
        }
        return count
    }

    /// Where a byte next stands at or behind an offset, which is no more than the bytes' number.
    static func place(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), bytes.count - start) else {
            return nil
        }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }

    /// True when `long` holds `short`, which has a byte or more and is not the longer one.
    ///
    /// Sixteen places are looked at at once: only where both the first and the last byte fit is the rest compared.
    static func walk(_ long: UnsafeBufferPointer<UInt8>, for short: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let text = long.baseAddress, let wanted = short.baseAddress else { return false }
        let last = short.count - 1
        let end = long.count - last
        let (head, tail) = (SIMD16(repeating: wanted[0]), SIMD16(repeating: wanted[last]))
        let bytes = UnsafeRawPointer(text)
        var start = 0
        while start &+ 16 <= end {
            let heads = bytes.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
            let tails = bytes.loadUnaligned(fromByteOffset: start &+ last, as: SIMD16<UInt8>.self)
            let fits = unsafeBitCast((heads .== head) .& (tails .== tail), to: SIMD2<UInt64>.self)
            if fits[0] | fits[1] != 0 {
                for place in start..<start &+ 16
                where text[place] == wanted[0] && memcmp(text + place, wanted, short.count) == 0 { return true }
            }
            start &+= 16
        }
        while start < end {
            if text[start] == wanted[0], memcmp(text + start, wanted, short.count) == 0 { return true }
            start &+= 1
        }
        return false
    }

    /// The same for a long text: what stands under the short one's last byte says how far to leap (Horspool, "Practical
    /// Fast Searching in Strings", 1980).
    static func leap(_ long: UnsafeBufferPointer<UInt8>, for short: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let text = long.baseAddress, let wanted = short.baseAddress else { return false }
        let last = short.count - 1
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { leaps in
            leaps.initialize(repeating: UInt8(min(255, short.count)))
            for index in max(0, last - 255)..<last { leaps[Int(short[index])] = UInt8(last - index) }
            var end = last
            while end < long.count {
                if long[end] == short[last], memcmp(text + end - last, wanted, last) == 0 { return true }
                end &+= Int(leaps[Int(long[end])])
            }
            return false
        }
    }
}
