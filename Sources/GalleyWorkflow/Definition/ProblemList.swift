import GalleyCore

/// Gathers what is wrong with one workflow file, so that a check names everything at once.
final class ProblemList {
    let file: String
    private let bytes: [UInt8]
    private let places: [String: Int]
    private(set) var found: [(offset: Int, problem: WorkflowProblem)] = []

    init(file: String, bytes: [UInt8], places: [String: Int]) {
        self.file = file
        self.bytes = bytes
        self.places = places
    }

    var isEmpty: Bool { found.isEmpty }

    /// The problems in the order of the file.
    var inOrder: [WorkflowProblem] {
        found.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
            .map(\.element.problem)
    }

    /// Notes a problem. A place that is not in the file (a missing member) counts as its nearest parent.
    func add(_ reason: WorkflowProblem.Reason, at pointer: String, _ message: String, hint: String? = nil) {
        let offset = self.offset(of: pointer)
        let (line, column) = JSONError.lineAndColumn(of: offset, in: bytes)
        let hint = hint.flatMap { $0.isEmpty ? nil : $0 }
        let problem = WorkflowProblem(
            reason: reason, file: file, line: line, column: column, pointer: pointer, message: message, hint: hint)
        if !found.contains(where: { $0.problem == problem }) { found.append((offset, problem)) }
    }

    /// Notes what is wrong with another file that this one names: under its own place where it has one.
    func addForeign(_ problems: [WorkflowProblem], at pointer: String) {
        let offset = self.offset(of: pointer)
        for problem in problems {
            if problem.line > 0 {
                found.append((offset, problem))
            } else {
                add(problem.reason, at: pointer, "\(problem.file): \(problem.message)", hint: problem.hint)
            }
        }
    }

    /// Notes a name that is not known, with the nearest that is.
    func addUnknown(
        _ reason: WorkflowProblem.Reason, _ name: String, among known: [String], at pointer: String, _ message: String
    ) {
        add(reason, at: pointer, message, hint: String(NearestName.hint(for: name, among: known).dropFirst(2)))
    }

    /// True when every step of the file is known for what it is in spite of the problems.
    func leaveStepsKnown(of file: WorkflowFile) -> Bool {
        let routes = (file.steps + file.branches.flatMap(\.steps)).filter(\.isRoute).map(\.pointer)
        return found.map(\.problem).allSatisfy { problem in
            let first = problem.pointer.split(separator: "/").first
            if ["tests", "onError", "name", "summary", "version"].contains(first) { return true }
            guard problem.reason == .unknownKey, let step = Self.step(problem.pointer) else { return false }
            return problem.pointer.dropFirst(step.utf8.count + 1).contains("/") == false && !routes.contains(step)
        }
    }

    /// Adds problems of form. What else was found in the same steps may only follow from them, and goes.
    func add(form problems: [WorkflowProblem]) {
        let steps = Set(problems.compactMap { Self.step($0.pointer) })
        found.removeAll { found in Self.step(found.problem.pointer).map(steps.contains) ?? false }
        found += problems.map { (offset(of: $0.pointer), $0) }
    }

    /// The pointer of the step that a pointer leads into; nil for one that leads elsewhere.
    private static func step(_ pointer: String) -> String? {
        let tokens = pointer.split(separator: "/")
        let length = tokens.first == "steps" ? 2 : tokens.first == "branches" ? 3 : 0
        guard length > 0, tokens.count > length else { return nil }
        return "/" + tokens.prefix(length).joined(separator: "/")
    }

    /// - Throws: `WorkflowProblems` when there are any.
    func throwIfAny() throws {
        if !found.isEmpty { throw WorkflowProblems(inOrder) }
    }

    private func offset(of pointer: String) -> Int {
        var pointer = Substring(pointer)
        while places[String(pointer)] == nil, let slash = pointer.lastIndex(of: "/") { pointer = pointer[..<slash] }
        return places[String(pointer)] ?? 0
    }
}
