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
        var result: [UInt8] = []
        result.reserveCapacity(buffer.count)
        var scalars = FoldedScalars(buffer)
        while let scalar = scalars.next() {
            guard scalar != 0, FoldedScalars.isWord(scalar) else { continue }
            if scalar < 0x80 {
                result.append(UInt8(scalar))
            } else if scalar < 0x800 {
                result.append(UInt8(0xC0 | scalar >> 6))
                result.append(UInt8(0x80 | scalar & 63))
            } else {
                result.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
                result.append(UInt8(0x80 | scalar >> 6 & 63))
                result.append(UInt8(0x80 | scalar & 63))
            }
        }
        return result
    }

    static func contains(_ long: [UInt8], _ short: [UInt8]) -> Bool {
        guard let first = short.first, long.count >= short.count else { return false }
        return long.withUnsafeBufferPointer { long in
            short.withUnsafeBufferPointer { short in
                let last = long.count - short.count
                var start = 0
                while start <= last {
                    if long[start] == first {
                        var length = 1
                        while length < short.count, long[start + length] == short[length] { length += 1 }
                        if length == short.count { return true }
                    }
                    start += 1
                }
                return false
            }
        }
    }
}
