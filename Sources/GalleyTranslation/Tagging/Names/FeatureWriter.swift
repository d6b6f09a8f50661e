/// Numbers the features of one word, each kind with a beginning of its own.
struct FeatureWriter {
    private let row: UnsafeMutableBufferPointer<UInt16>
    private var position = 0

    /// - Parameter row: room for `NameFeatures.count` numbers.
    init(_ row: UnsafeMutableBufferPointer<UInt16>) { self.row = row }

    /// Adds the feature that up to three facts make together.
    mutating func add(_ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) {
        var mixed = (a &+ UInt64(position) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 29) ^ b &* 0x94D0_49BB_1331_11EB) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 31) ^ c &* 0xD6E8_FEB8_6659_FD93) &* 0x94D0_49BB_1331_11EB
        row[position] = UInt16(truncatingIfNeeded: mixed >> (64 - UInt64(NameFeatures.bits)))
        position += 1
    }
}
