/// Takes the features of one word, each kind at a place of its own, so that the same facts mean something else there.
protocol FeatureTaker {
    /// Takes a feature by its number, 0..<2^`NameFeatures.bits`.
    mutating func take(_ feature: Int, at position: Int)
}

/// Numbers the features of one word for whoever takes them.
struct FeatureWriter<Taker: FeatureTaker> {
    private(set) var taker: Taker
    private var position = 0

    init(_ taker: Taker) { self.taker = taker }

    /// Adds the feature that up to three facts make together.
    @inline(__always)
    mutating func add(_ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) {
        let place = UInt64(truncatingIfNeeded: position) &* 0x9E37_79B9_7F4A_7C15
        var mixed = a &* 0xBF58_476D_1CE4_E5B9 &+ b &* 0x94D0_49BB_1331_11EB &+ c &* 0xD6E8_FEB8_6659_FD93 &+ place
        mixed = (mixed ^ mixed &>> 32) &* 0xBF58_476D_1CE4_E5B9
        taker.take(Int(truncatingIfNeeded: mixed &>> (64 - UInt64(NameFeatures.bits))), at: position)
        position &+= 1
    }
}

/// The features of a word as the trainer reads them.
struct FeatureRow: FeatureTaker {
    private(set) var features = [UInt16](repeating: 0, count: NameFeatures.count)

    mutating func take(_ feature: Int, at position: Int) { features[position] = UInt16(feature) }
}
