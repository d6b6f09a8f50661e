@testable import GalleyClean

/// A text as the hashes of its words: runs of letters and digits, in their own case or folded.
struct TokenRun: Sendable {
    let tokens: [UInt64]

    init(_ text: String, folded: Bool) {
        var text = text
        tokens = text.withUTF8 { Self.read($0, folded: folded) }
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>, folded: Bool) -> [UInt64] {
        let (offset, prime): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x0000_0100_0000_01B3)
        var tokens: [UInt64] = []
        var hash = offset
        var scalars = ScalarWalk(bytes)
        while let scalar = scalars.next() {
            let plain = FoldedScalars.fold(scalar)
            if plain == 0 { continue }
            if FoldedScalars.isWord(plain) || plain == 0x5F {
                hash = (hash ^ UInt64(folded ? plain : scalar)) &* prime
            } else if hash != offset {
                tokens.append(hash)
                hash = offset
            }
        }
        return hash == offset ? tokens : tokens + [hash]
    }
}
