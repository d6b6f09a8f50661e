import GalleyCore

extension Condition {
    /// Reads the conditions in a step's option.
    /// - Throws: `StepOptionError` with the first thing that does not fit.
    static func list(_ value: JSONValue?, option: String, step: String) throws -> [Condition] {
        guard let value else { return [] }
        let problems = ProblemList(file: "", bytes: [], places: [:])
        let conditions = ConditionReader(problems).conditions(value, at: "")
        if let problem = problems.inOrder.first {
            let place = problem.place.isEmpty ? "" : "\(problem.place): "
            let words = place + problem.message + (problem.hint.map { "; \($0)" } ?? "")
            throw StepOptionError(.invalid(words), option: option, step: step)
        }
        return conditions
    }
}
