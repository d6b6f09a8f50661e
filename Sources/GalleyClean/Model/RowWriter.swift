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

    /// The lowest bits of a number, each a column of its own.
    mutating func put(bits: UInt64, _ count: Int) {
        for bit in 0..<count { row[column + bit] = Float(bits >> UInt64(bit) & 1) }
        column += count
    }
}
