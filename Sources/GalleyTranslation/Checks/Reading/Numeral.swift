/// A number in a text, with what stands around it.
struct Numeral: Sendable, Hashable {
    /// What it may mean: `1,234` is one number in English and another in German. The likeliest first.
    let values: [NumericValue]
    /// UTF-8 offsets, from the first digit to the end of the scale word.
    let range: Range<Int>
    let isPercent: Bool
    /// ISO 4217, or `$` for dollars of any country.
    let currency: String?
    /// True for the hours and minutes of `7:30`.
    let isClock: Bool

    /// True when the two may be the same number.
    func isSame(as other: Numeral) -> Bool { values.contains { other.values.contains($0) } }
}
