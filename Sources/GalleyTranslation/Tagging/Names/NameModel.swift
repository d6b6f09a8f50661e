#if canImport(Glibc)
    import Glibc
#endif

/// The learned weights by which words are told to be names or not.
///
/// Trained by `Benchmarks/translation/train.py`; `NameModel+Table.swift` says on what.
struct NameModel: Sendable {
    static let shared = NameModel(table: table)

    /// For each feature a weight for each label, in steps of `unit`; the eighth place is empty.
    private let weights: [SIMD8<Int8>]

    init(table: StaticString) {
        self.init(digits: UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount))
    }

    /// Reads a table: for each feature that has weights, how many were left out before it, then the weights, all in
    /// digits of base 64 (`0…9A…Za…z+-`); a weight is a digit less 32, in steps of `unit`.
    init(digits table: UnsafeBufferPointer<UInt8>) {
        var weights = [SIMD8<Int8>](repeating: .zero, count: 1 << NameFeatures.bits)
        var digits = Digits(table)
        var feature = 0
        while let skipped = digits.number() {
            feature += skipped
            for label in 0..<NameLabel.count {
                guard let digit = digits.next(), feature < 1 << NameFeatures.bits else { break }
                weights[feature][label] = Int8(digit) - 32
            }
            feature += 1
        }
        self.weights = weights
    }

    /// How much one step of a weight counts.
    static let unit = 0.125

    /// The weights of a word's features for each label, added up.
    func score(
        _ index: Int, of features: NameFeatures, in run: ClosedRange<Int>, previous: NameLabel
    ) -> SIMD8<Int16> {
        weights.withUnsafeBufferPointer { weights in
            features.read(index, in: run, previous: previous, for: Sums(weights)).sums
        }
    }

    /// Adds the weights of features up while they are read.
    private struct Sums: FeatureTaker {
        private let weights: UnsafeBufferPointer<SIMD8<Int8>>
        private(set) var sums = SIMD8<Int16>.zero

        init(_ weights: UnsafeBufferPointer<SIMD8<Int8>>) { self.weights = weights }

        @inline(__always)
        mutating func take(_ feature: Int, at position: Int) {
            sums &+= SIMD8<Int16>(truncatingIfNeeded: weights[feature])
        }
    }

    /// `e` to the power of so many steps below the best sum.
    static func share(below difference: Int) -> Double {
        difference < shares.count ? shares[difference] : 0
    }

    private static let shares = (0..<320).map { exp(-Double($0) * unit) }

    /// The digits of a table, line breaks left out.
    private struct Digits {
        private let bytes: UnsafeBufferPointer<UInt8>
        private var index = 0

        init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        mutating func next() -> Int? {
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                switch byte {
                case 0x30...0x39: return Int(byte) - 0x30
                case 0x41...0x5A: return Int(byte) - 0x41 + 10
                case 0x61...0x7A: return Int(byte) - 0x61 + 36
                case 0x2B: return 62
                case 0x2D: return 63
                default: continue
                }
            }
            return nil
        }

        /// A number in digits of which all but the last are above 31.
        mutating func number() -> Int? {
            guard var digit = next() else { return nil }
            var number = 0
            while digit >= 32 {
                number = number << 5 | (digit - 32)
                guard let more = next() else { return nil }
                digit = more
            }
            return number << 5 | digit
        }
    }
}
