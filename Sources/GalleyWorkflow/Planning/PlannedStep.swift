package import GalleyCore

/// A step of a plan: its entry in the registry and its options with the parameters put in.
package struct PlannedStep: Sendable {
    /// A step is done once, or once for every value of `forEach`.
    package struct Instance: Sendable {
        /// The value of `forEach`; nil without one.
        package let value: String?
        package let options: StepOptions
        /// What decides what it gives for an input.
        package let record: StepRecord
        /// The record's hash: two steps with the same fingerprint give the same for the same input.
        package var fingerprint: ContentHash { record.fingerprint }
    }

    package let id: String
    package let entry: StepEntry
    package let instances: [Instance]
    /// What it takes here; nil for a source.
    package let takes: MaterialKind?
    /// What it gives here.
    package let gives: MaterialKind
    package let pointer: String
    /// What its relative paths are relative to.
    package let folder: String

    package var description: StepDescription { entry.description }

    /// The hash of all its instances' fingerprints.
    package var fingerprint: ContentHash {
        if instances.count == 1 { return instances[0].fingerprint }
        return ContentHash(of: instances.map(\.fingerprint.hex).joined(separator: "\n").utf8)
    }

    /// True when it does so little that its result is not worth keeping: it looks at articles and hands them on.
    var isLight: Bool { isPure && description.gives == nil }

    /// True when it must see the material in order, one at a time: outputs and barriers.
    package var isSerial: Bool {
        description.kind == .barrier || description.kind == .effect && description.gives == .file
    }

    /// True when it waits for others (a network, a program) more than it computes.
    package var isWaiting: Bool { description.kind == .effect && !isSerial }
}
