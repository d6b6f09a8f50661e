/// Looks for short ASCII words in bytes, letters without case.
enum ByteSearch {
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
}
