import FoundationEssentials
import GalleyStore
import GalleyWorkflow

/// `galley graph`: a workflow's picture.
enum GraphCommand {
    static let verb = Verb(
        "graph", summary: "draws a workflow: Mermaid, Graphviz DOT or SVG", operands: "WORKFLOW", operandCount: 1...1,
        flags: [
            Flag("format", .choice(["mermaid", "dot", "svg"]), "mermaid if left out"),
            Flag("set", .text("NAME=VALUE"), repeatable: true, "gives a parameter of the workflow a value"),
            Flag("out", .text("FILE"), "where the picture goes; standard output if left out"),
        ],
        examples: [
            .init("galley graph Workflows/agency-desk.json", "a flowchart for a Markdown page"),
            .init("galley graph Workflows/agency-desk.json --format svg --out desk.svg", "a picture for a browser"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        let plan: WorkflowPlan
        do {
            plan = try WorkflowPlan(
                file: WorkflowFile.load(path: arguments.operands[0]),
                parameters: try RunCommand.settings(arguments, verb: "graph"), registry: Rooms.registry(),
                environment: ProcessInfo.processInfo.environment)
        } catch let error as WorkflowProblems {
            for problem in error.problems { console.complain(problem.description) }
            return .usage
        }
        let graph = WorkflowGraph(plan)
        let bytes =
            switch arguments.text("format") {
            case "svg": graph.svg
            case "dot": Array(graph.dot.utf8)
            default: Array(graph.mermaid.utf8)
            }
        if let path = arguments.text("out"), path != "-" {
            try AtomicFile.write(bytes, to: path)
        } else {
            try console.write(bytes)
        }
        return .success
    }
}
