/// Fills one row of columns from the left.
struct RowWriter {
    private let row: UnsafeMutableBufferPointer<Float>
    private var column = 0

    init(_ row: UnsafeMutableBufferPointer<Float>) { self.row = row }

    @inline(__always)
    mutating func put(_ value: Float) {
        row[column] = value
        column += 1
    }

    /// Columns of nought.
    mutating func put(zeros count: Int) {
        for _ in 0..<count { put(0) }
    }

    /// The lowest bits of a number, a multiple of four, each a column of its own.
    mutating func put(bits: UInt64, _ count: Int) {
        let raw = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: row[column..<column + count]))
        Self.fours.withUnsafeBufferPointer { fours in
            var (rest, place) = (bits, 0)
            while place < raw.count {
                raw.storeBytes(of: fours[Int(rest & 15)], toByteOffset: place, as: SIMD4<Float>.self)
                rest >>= 4
                place &+= MemoryLayout<SIMD4<Float>>.size
            }
        }
        column += count
    }

    /// The columns of four bits.
    private static let fours: [SIMD4<Float>] = (0..<16).map { (bits: Int) in
        var four = SIMD4<Float>.zero
        for bit in 0..<4 where bits >> bit & 1 == 1 { four[bit] = 1 }
        return four
    }
}
