/// Hashes of the words of a text, folded, for comparing texts by the words they share.
enum WordHash {
    static func words(of bytes: ArraySlice<UInt8>) -> [UInt64] {
        var words: [UInt64] = []
        forEach(in: bytes) { words.append($0) }
        return words
    }

    /// Calls `take` with the hash of each word in turn.
    @inline(__always)
    static func forEach(in bytes: ArraySlice<UInt8>, _ take: (UInt64) -> Void) {
        bytes.withUnsafeBufferPointer { buffer in
            var scalars = FoldedScalars(buffer)
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            var length = 0
            while let scalar = scalars.next() {
                if scalar == 0 { continue }
                if FoldedScalars.isWord(scalar) {
                    hash = (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
                    length += 1
                } else if length > 0 {
                    take(hash)
                    hash = 0xCBF2_9CE4_8422_2325
                    length = 0
                }
            }
            if length > 0 { take(hash) }
        }
    }
}
