import GalleyCore
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
        [UInt8](gathering: KeyWriter.room(for: buffer.count)) { room in
            var writer = KeyWriter(room)
            var scalars = FoldedScalars(buffer)
            return KeyWriter.folded.withUnsafeBufferPointer { folded in
                while true {
                    while let eight = scalars.nextEight(where: { $0.areASCII }) { writer.put(eight, folded) }
                    guard let scalar = scalars.next() else { return writer.count }
                    if scalar != 0, FoldedScalars.isWord(scalar) { writer.put(scalar) }
                }
            }
        }
    }

    /// The key of a text that somebody else folds.
    init(folded bytes: [UInt8]) { self.bytes = bytes }

    static func contains(_ long: [UInt8], _ short: [UInt8]) -> Bool {
        guard !short.isEmpty, long.count >= short.count else { return false }
        return long.withUnsafeBufferPointer { long in
            short.withUnsafeBufferPointer { short in
                long.count < 512 ? ByteSearch.walk(long, for: short) : ByteSearch.leap(long, for: short)
            }
        }
    }
}
