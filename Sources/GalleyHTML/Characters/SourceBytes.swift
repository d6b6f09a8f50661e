#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The source while it is being parsed: a borrowed pointer with the searches the parser lives on.
///
/// It is valid only inside the closure that lent the array's storage, and never leaves the module.
struct SourceBytes {
    let base: UnsafePointer<UInt8>
    let count: Int

    @inline(__always)
    subscript(_ offset: Int) -> UInt8 {
        assert(offset >= 0 && offset < count, "read outside the source")
        return base[offset]
    }

    /// The byte at an offset, or zero past the end.
    @inline(__always)
    func byte(at offset: Int) -> UInt8 { offset < count ? base[offset] : 0 }

    /// Where a byte next stands in `start..<end`, or `end`.
    @inline(__always)
    func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int {
        guard start < end, let found = memchr(base + start, Int32(byte), end - start) else { return end }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }

    /// Where a byte next stands that is likely near, or the end of the source: looks at a few bytes before calling for
    /// the fast search.
    @inline(__always)
    func firstIndexNearby(of byte: UInt8, from start: Int) -> Int {
        var offset = start
        while offset &- start < 24, offset &+ 8 <= count {
            let word = UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
            let found = SpecialBytes.places(of: byte, in: word)
            if found != 0 { return offset &+ found.trailingZeroBitCount / 8 }
            offset &+= 8
        }
        return firstIndex(of: byte, from: offset)
    }

    /// Where a byte next stands, or the end of the source.
    @inline(__always)
    func firstIndex(of byte: UInt8, from start: Int) -> Int { firstIndex(of: byte, from: start, to: count) }

    /// Whether a range holds exactly these lower-case letters, in either case.
    func matches(_ literal: StaticString, at offset: Int) -> Bool {
        let length = literal.utf8CodeUnitCount
        guard offset + length <= count else { return false }
        return literal.withUTF8Buffer { wanted in
            for index in 0..<length where base[offset + index].asciiLowercased != wanted[index] { return false }
            return true
        }
    }

    /// Whether two ranges of the same length hold the same bytes, letters compared without case.
    func equalIgnoringCase(_ first: Int, _ second: Int, length: Int) -> Bool {
        for index in 0..<length
        where base[first + index] != base[second + index]
            && base[first + index].asciiLowercased != base[second + index].asciiLowercased
        {
            return false
        }
        return true
    }

    /// Where a tag's name ends: at white space, `/`, `>` or the end of the source.
    func endOfTagName(from start: Int) -> Int {
        var offset = start
        while offset < count {
            let byte = base[offset]
            if byte <= .greaterThan, byte == .greaterThan || byte == .slash || byte.isHTMLSpace { break }
            offset += 1
        }
        return offset
    }
}
