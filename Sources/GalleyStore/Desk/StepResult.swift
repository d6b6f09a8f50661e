package import GalleyCore

/// What steps that follow one another made of one material.
package struct StepResult: Sendable {
    /// What came out at the end.
    package let materials: [Material]
    /// How much each of the steps gave, in their order: for the report.
    package let given: [Int]
    /// The run that kept it; 0 for a result that is not in a desk.
    package var run = 0

    package init(materials: [Material], given: [Int]) {
        self.materials = materials
        self.given = given
    }
}
