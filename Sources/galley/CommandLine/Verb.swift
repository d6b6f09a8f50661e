/// A verb of the command: what it is called, what it takes, how it is explained, and what it does.
struct Verb: Sendable {
    /// A line that works when pasted, and what it does.
    struct Example: Sendable {
        let line: String
        let summary: String

        init(_ line: String, _ summary: String) {
            self.line = line
            self.summary = summary
        }
    }

    let name: String
    /// One line for the list of verbs.
    let summary: String
    /// True for what is done once, when Galley is installed or changed: the overview names it in passing.
    let isBackstage: Bool
    /// What stands after the flags: `[FILE|URL|-]…`; empty for nothing.
    let operands: String
    /// How many operands there may be.
    let operandCount: ClosedRange<Int>
    let flags: [Flag]
    let examples: [Example]
    let run: @Sendable (Arguments, Console) async throws -> ExitCode

    init(
        _ name: String, summary: String, isBackstage: Bool = false, operands: String = "",
        operandCount: ClosedRange<Int> = 0...0, flags: [Flag] = [], examples: [Example],
        run: @escaping @Sendable (Arguments, Console) async throws -> ExitCode
    ) {
        self.name = name
        self.summary = summary
        self.isBackstage = isBackstage
        self.operands = operands
        self.operandCount = operandCount
        self.flags = flags + [Self.house, Self.help]
        self.examples = examples
        self.run = run
    }

    /// What every verb takes.
    private static let house = Flag("house", .text("FILE"), "the house file; galley.json, found upwards, if left out")
    private static let help = Flag("help", "says how the verb is used")

    /// True for verbs whose first operand is a workflow file, beside which the house file is looked for.
    var takesWorkflow: Bool { operands.contains("WORKFLOW") }

    /// Any number of operands.
    static let anyNumber = 0...Int.max
}
