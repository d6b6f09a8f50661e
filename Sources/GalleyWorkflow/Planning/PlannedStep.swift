package import GalleyCore

/// A step of a plan: its entry in the registry and its options with the parameters put in.
package struct PlannedStep: Sendable {
    /// A step is done once, or once for every value of `forEach`.
    package struct Instance: Sendable {
        /// The value of `forEach`; nil without one.
        package let value: String?
        package let options: StepOptions
        /// Name, version and canonical options of the step and the contents of the files it declares: two steps with
        /// the same fingerprint give the same for the same input. Holds no secret.
        package let fingerprint: ContentHash
    }

    package let id: String
    package let entry: StepEntry
    package let instances: [Instance]
    /// What it takes here; nil for a source.
    package let takes: MaterialKind?
    /// What it gives here.
    package let gives: MaterialKind
    package let pointer: String

    package var description: StepDescription { entry.description }

    /// True when it must see the material in order, one at a time: outputs and barriers.
    package var isSerial: Bool {
        description.kind == .barrier || description.kind == .effect && description.gives == .file
    }

    /// True when it waits for others (a network, a program) more than it computes.
    package var isWaiting: Bool { description.kind == .effect && !isSerial }
}
