/// A number in a text, with what stands around it.
struct Numeral: Sendable, Hashable {
    /// What it may mean: `1,234` is one number in English and another in German. The likeliest first.
    let values: [NumericValue]
    /// UTF-8 offsets, from the first digit to the end of the scale word.
    let range: Range<Int>
    /// UTF-8 offsets of the number with its per cent sign or words; nil for other numbers.
    let percent: Range<Int>?
    /// What it is money of; nil for other numbers.
    let sum: MoneySum?
    /// What it measures; nil for other numbers.
    let measure: Measure?
    /// True for the hours and minutes of `7:30`.
    let isClock: Bool
    /// The scale as it is written: `billion`, `억`, `Mio.`; nil without one.
    let scale: String?

    var isPercent: Bool { percent != nil }

    /// ISO 4217, or a sign or word for a currency that several countries have (`$`).
    var currency: String? { sum?.currency }

    /// True when the two may be the same number.
    func isSame(as other: Numeral) -> Bool { values.contains { other.values.contains($0) } }
}
