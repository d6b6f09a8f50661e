/// A number with its unit.
struct Measure: Sendable, Hashable {
    let unit: MeasureUnit
    /// UTF-8 offsets of the number with the unit.
    let range: Range<Int>
}
