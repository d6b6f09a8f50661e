import GalleyCore

/// A step of a run: made from its plan, once for every value of `forEach`.
final class RunningStep: Sendable {
    let planned: PlannedStep
    let steps: [any Step]
    /// Its line in the report.
    let tally: Int
    let context: StepContext

    var id: String { planned.id }

    /// - Throws: what the step's maker throws.
    init(_ planned: PlannedStep, tally: Int, context: StepContext) throws {
        self.planned = planned
        self.tally = tally
        self.context = context
        steps = try planned.instances.map { instance in
            switch planned.entry.maker {
            case .step(let make): try make(instance.options, context)
            case .source: throw StepOptionError(.invalid("a source is no step"), option: "use", step: planned.id)
            }
        }
    }
}
