/// `galley replay`: a run again, from what the desk holds.
enum ReplayCommand {
    static let verb = Verb(
        "replay", summary: "runs a workflow again without network, from the pages the desk holds",
        operands: "WORKFLOW", operandCount: 1...1,
        flags: RunCommand.verb.flags.filter { !["offline", "no-desk", "help", "allow-address"].contains($0.name) },
        examples: [
            .init("galley replay Workflows/agency-desk.json --force clean", "cleans all pages again, fetching none")
        ],
        run: { arguments, console in try await RunCommand.run(arguments, console, isReplay: true) })
}
