/// A unit with its translation: what the checks look at.
package struct TranslatedUnit: Sendable, Hashable {
    package let unit: HandoffUnit
    /// As it came back, white space at its ends and all; kinds of spans are resolved against the source.
    package let target: HandoffText

    package init(_ unit: HandoffUnit, target: HandoffText) {
        self.unit = unit
        self.target = target
    }
}
