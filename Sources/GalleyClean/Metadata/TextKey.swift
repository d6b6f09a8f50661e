import GalleyText

/// The letters and digits of a text, folded: two texts that differ only in case, quotes, dashes and spaces have one
/// key.
struct TextKey: Hashable {
    let bytes: [UInt8]

    init(_ text: String) {
        var text = text
        bytes = text.withUTF8 { Self.fold($0) }
    }

    init(_ words: ArraySlice<UInt8>) {
        bytes = words.withUnsafeBufferPointer { Self.fold($0) }
    }

    var isEmpty: Bool { bytes.isEmpty }

    func hash(into hasher: inout Hasher) {
        // All bytes at once; an array hashes one after the other.
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }

    /// True when the shorter one stands in the longer one and makes up at least this share of it.
    func resembles(_ other: TextKey, share: Double) -> Bool {
        let (short, long) = bytes.count <= other.bytes.count ? (bytes, other.bytes) : (other.bytes, bytes)
        guard !short.isEmpty, Double(short.count) >= share * Double(long.count) else { return false }
        return Self.contains(long, short)
    }

    func begins(with other: TextKey) -> Bool { !other.isEmpty && bytes.starts(with: other.bytes) }

    func ends(with other: TextKey) -> Bool {
        !other.isEmpty && bytes.suffix(other.bytes.count).elementsEqual(other.bytes)
    }

    private static func fold(_ buffer: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        bytes(roomFor: buffer.count) { take in
            var scalars = FoldedScalars(buffer)
            while true {
                while let letter = scalars.nextLetter() { take(letter) }
                guard let scalar = scalars.next() else { break }
                if scalar != 0, FoldedScalars.isWord(scalar) { take(scalar) }
            }
        }
    }

    /// The key of a text that somebody else folds.
    /// - Parameter body: hands on each letter and digit of the text, folded.
    @inline(__always)
    init(folding text: UnsafeBufferPointer<UInt8>, _ body: ((UInt32) -> Void) -> Void) {
        bytes = Self.bytes(roomFor: text.count, body)
    }

    @inline(__always)
    private static func bytes(roomFor most: Int, _ body: ((UInt32) -> Void) -> Void) -> [UInt8] {
        // A sign cut off by the end may fold to two bytes more than there are.
        [UInt8](unsafeUninitializedCapacity: most + 2) { folded, count in
            var filled = 0
            func put(_ byte: UInt32) {
                folded[filled] = UInt8(truncatingIfNeeded: byte)
                filled &+= 1
            }
            body { scalar in
                if scalar < 0x80 {
                    put(scalar)
                } else if scalar < 0x800 {
                    put(0xC0 | scalar >> 6)
                    put(0x80 | scalar & 63)
                } else {
                    put(0xE0 | scalar >> 12)
                    put(0x80 | scalar >> 6 & 63)
                    put(0x80 | scalar & 63)
                }
            }
            count = filled
        }
    }

    static func contains(_ long: [UInt8], _ short: [UInt8]) -> Bool {
        guard !short.isEmpty, long.count >= short.count else { return false }
        return long.withUnsafeBufferPointer { long in
            short.withUnsafeBufferPointer { short in
                long.count < 512 ? ByteSearch.walk(long, for: short) : ByteSearch.leap(long, for: short)
            }
        }
    }
}
