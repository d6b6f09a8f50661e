/// What one material's way adds to the tallies of the few steps it met, by the steps' lines in the report.
struct StepTallies: Sendable {
    /// In the order the steps were met first.
    private(set) var entries: [(line: Int, delta: StepTallyDelta)] = []

    /// Nil for a step that was not met.
    subscript(line: Int) -> StepTallyDelta? {
        get { entries.first { $0.line == line }?.delta }
        set {
            let index = entries.firstIndex { $0.line == line }
            switch (index, newValue) {
            case (let index?, let delta?): entries[index].delta = delta
            case (let index?, nil): entries.remove(at: index)
            case (nil, let delta?): entries.append((line, delta))
            case (nil, nil): break
            }
        }
    }

    mutating func add(_ delta: StepTallyDelta, at line: Int) {
        if let index = entries.firstIndex(where: { $0.line == line }) {
            entries[index].delta.add(delta)
        } else {
            entries.append((line, delta))
        }
    }

    /// Time spent in all the steps.
    var nanoseconds: UInt64 { entries.reduce(0) { $0 + $1.delta.nanoseconds } }
}
