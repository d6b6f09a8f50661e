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
        let thresholds: Range<Int>
    }

    private var scales: [Scale] = []
    private var thresholds: [Float] = []
    /// For each pair of column and threshold its key and place, in rising order of keys.
    private let keys: [Int]

    /// Scales in all.
    var count: Int { scales.count }

    /// - Parameter pairs: columns with what they are compared with, in thousandths, in any order.
    init(_ pairs: some Sequence<(column: Int, thousandths: Int)>) {
        var sorted: [Int] = []
        for key in pairs.map({ Self.key($0.column, $0.thousandths) }).sorted() where key != sorted.last {
            sorted.append(key)
        }
        keys = sorted
        thresholds = keys.map { Float(Self.thousandths($0)) / 1000 }
        var start = 0
        for index in keys.indices {
            let column = Self.column(keys[index])
            let isLast = index + 1 == keys.count || Self.column(keys[index + 1]) != column
            guard isLast || index + 1 - start == Int(Int8.max) else { continue }
            scales.append(Scale(column: column, thresholds: start..<index + 1))
            start = index + 1
        }
    }

    /// Where a threshold stands that was among the pairs.
    func place(column: Int, thousandths: Int) -> Place {
        let index = Self.firstIndex(below: keys.count) { keys[$0] >= Self.key(column, thousandths) }
        let scale = Self.firstIndex(below: scales.count) { scales[$0].thresholds.upperBound > index }
        return Place(scale: scale, rank: Int8(index - scales[scale].thresholds.lowerBound))
    }

    /// The first number of those that are `isEnough`, which all behind it are, too.
    private static func firstIndex(below count: Int, where isEnough: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isEnough(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    // A column and a threshold in one number, which sorts by column first.
    private static let bias = 1 << 39

    private static func key(_ column: Int, _ thousandths: Int) -> Int { column << 40 + (thousandths + bias) }
    private static func column(_ key: Int) -> Int { key >> 40 }
    private static func thousandths(_ key: Int) -> Int { key & (1 << 40 - 1) - bias }

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
