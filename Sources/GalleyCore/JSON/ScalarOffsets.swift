/// Turns UTF-8 offsets of a text into Unicode scalar offsets and back: inside, ranges are the former; in JSON, the
/// latter.
struct ScalarOffsets {
    /// Scalars before each byte, and their number at the end; nil for ASCII, where both are the same.
    private let scalarsBefore: [Int]?

    init(_ text: String) {
        var text = text
        let bits = text.withUTF8 { bytes in bytes.reduce(0) { $0 | $1 } }
        if bits < 0x80 {
            scalarsBefore = nil
            return
        }
        let utf8 = text.utf8
        var count = 0
        var table: [Int] = []
        table.reserveCapacity(utf8.count + 1)
        for byte in utf8 {
            if byte & 0xC0 != 0x80 { count += 1 }
            // The bytes inside a scalar count as its first one, so that the way back finds where a scalar begins.
            table.append(count - 1)
        }
        scalarsBefore = table + [count]
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
