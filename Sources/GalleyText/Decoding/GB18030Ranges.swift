/// The four-byte characters of GB 18030: code points in their order, with gaps where two bytes have them
/// (Encoding Standard §5, "index gb18030 ranges code point").
enum GB18030Ranges {
    /// The last pointer of the Basic Multilingual Plane, and the pointers of the planes above.
    private static let lastBasic = 39_419
    private static let supplementary = 189_000...1_237_575

    /// Nil where the pointer stands for nothing.
    static func scalar(_ pointer: Int) -> UInt32? {
        if supplementary.contains(pointer) { return 0x10000 + UInt32(pointer - supplementary.lowerBound) }
        guard pointer <= lastBasic else { return nil }
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle].pointer <= pointer { low = middle } else { high = middle }
        }
        return starts[low].scalar + UInt32(pointer - starts[low].pointer)
    }
}
