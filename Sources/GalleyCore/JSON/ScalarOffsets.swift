/// Turns UTF-8 offsets of a text into Unicode scalar offsets and back: inside, ranges are the former; in JSON, the
/// latter.
struct ScalarOffsets {
    /// Scalars before each byte, and their number at the end; nil for ASCII, where both are the same.
    private let scalarsBefore: [Int]?

    init(_ text: String) {
        var text = text
        scalarsBefore = text.withUTF8 { Self.table($0) }
    }

    private static func table(_ utf8: UnsafeBufferPointer<UInt8>) -> [Int]? {
        if utf8.reduce(0, |) < 0x80 { return nil }
        return [Int](unsafeUninitializedCapacity: utf8.count + 1) { table, filled in
            var count = 0
            for (index, byte) in utf8.enumerated() {
                if byte & 0xC0 != 0x80 { count &+= 1 }
                // The bytes inside a scalar count as its first one, so that the way back finds where a scalar begins.
                table[index] = count &- 1
            }
            table[utf8.count] = count
            filled = utf8.count + 1
        }
    }

    func scalars(_ range: Range<Int>) -> Range<Int> {
        guard let table = scalarsBefore else { return range }
        return table[min(range.lowerBound, table.count - 1)]..<table[min(range.upperBound, table.count - 1)]
    }

    /// Nil when the scalars reach beyond the text.
    func utf8(_ range: Range<Int>) -> Range<Int>? {
        guard let table = scalarsBefore else { return range }
        guard let start = table.firstIndex(of: range.lowerBound), let end = table.firstIndex(of: range.upperBound)
        else { return nil }
        return start..<end
    }
}
