/// The thresholds with which trees compare columns, and the ranks of rows among them.
///
/// How many of a column's thresholds a value is above is all that trees need to know of it. A byte holds that, and
/// sixteen rows of bytes are compared in one go.
struct ColumnRanks: Sendable {
    /// The ranks of sixteen rows.
    typealias Lanes = SIMD16<Int8>
    static let laneCount = 16

    /// Where a threshold stands: values above it have a higher rank than `rank` on the scale.
    struct Place {
        let scale: Int
        let rank: Int8
    }

    /// A column's thresholds in rising order; a column that has more than a byte can count has a second scale.
    private struct Scale {
        let column: Int
        var thresholds: Range<Int>
    }

    private var scales: [Scale] = []
    private var thresholds: [Float] = []

    /// Scales in all.
    var count: Int { scales.count }

    /// - Parameters:
    ///   - pairs: columns with what they are compared with, in thousandths, in any order.
    ///   - places: becomes where each pair's threshold stands.
    init(_ pairs: some Sequence<(column: Int, thousandths: Int)>, places: inout [Place]) {
        let keys = pairs.enumerated().map { Key($1.column, $1.thousandths, index: $0).word }.sorted()
        places = Array(repeating: Place(scale: 0, rank: 0), count: keys.count)
        var start = 0
        var last: Int?
        for key in keys.map(Key.init(word:)) {
            if key.pair != last {
                if scales.last?.column != key.column || thresholds.count - start == Int(Int8.max) {
                    start = thresholds.count
                    scales.append(Scale(column: key.column, thresholds: start..<start))
                }
                thresholds.append(Float(key.thousandths) / 1000)
                scales[scales.count - 1].thresholds = start..<thresholds.count
                last = key.pair
            }
            places[key.index] = Place(scale: scales.count - 1, rank: Int8(thresholds.count - 1 - start))
        }
    }

    /// A column, a threshold and the index of their pair in one number, which sorts in this order.
    private struct Key {
        let word: Int
        private static let bias = 1 << 33

        init(word: Int) { self.word = word }

        init(_ column: Int, _ thousandths: Int, index: Int) {
            precondition(column < 1 << 9 && abs(thousandths) < Self.bias && index < 1 << 20, "too large a model")
            word = column << 54 | (thousandths + Self.bias) << 20 | index
        }

        var column: Int { word >> 54 }
        var thousandths: Int { word >> 20 & (1 << 34 - 1) - Self.bias }
        var pair: Int { word >> 20 }
        var index: Int { word & (1 << 20 - 1) }
    }

    /// Ranks up to sixteen rows on every scale.
    /// - Parameters:
    ///   - rows: where the rows lie.
    ///   - offsets: where each of the sixteen begins.
    ///   - ranks: room for as many as there are scales.
    func rank(_ rows: UnsafeBufferPointer<Float>, at offsets: SIMD16<Int32>, into ranks: UnsafeMutablePointer<Lanes>) {
        thresholds.withUnsafeBufferPointer { thresholds in
            for (index, scale) in scales.enumerated() {
                var values = SIMD16<Float>.zero
                for lane in 0..<Self.laneCount { values[lane] = rows[Int(offsets[lane]) &+ scale.column] }
                var above = SIMD16<Int32>.zero
                for place in scale.thresholds {
                    above.replace(with: above &+ 1, where: values .> thresholds[place])
                }
                ranks[index] = Lanes(truncatingIfNeeded: above)
            }
        }
    }
}
