/// Hashes bytes eight at a time: for tables that live as long as a page, never for what is stored.
enum ByteHash {
    /// - Parameter ignoringCase: letters hash alike in both cases, as `byte | 0x20` has it.
    @inline(__always)
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>, ignoringCase: Bool = false) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        let small: UInt64 = ignoringCase ? 0x2020_2020_2020_2020 : 0
        var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: raw.count)
        var index = 0
        while index &+ 8 <= raw.count {
            hash = mixed(hash ^ (raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) | small))
            index &+= 8
        }
        guard index < raw.count else { return hash }
        var rest: UInt64 = 0
        if raw.count >= 8 {
            // The last eight bytes overlap those before: cheaper than taking the rest byte by byte.
            rest = raw.loadUnaligned(fromByteOffset: raw.count &- 8, as: UInt64.self)
        } else {
            for byte in raw { rest = rest << 8 | UInt64(byte) }
        }
        return mixed(hash ^ (rest | small))
    }

    @inline(__always)
    private static func mixed(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
