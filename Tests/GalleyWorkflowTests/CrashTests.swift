import FoundationEssentials
import GalleyCore
import GalleyStore
import Testing

@testable import GalleyWorkflow

@Suite("Articles that bring the process down")
struct CrashTests {
    @Test("such an article is set aside at the next start, the others go through; --force tries it again")
    func setAside() async throws {
        let folder = WorkflowFolder()
        let desk = folder.path + "/.desk/desk.sqlite"
        let items = (1...4).map { "https://a.example/\($0)" }
        try folder.write(workflowText(items: items))
        _ = try Desk.open(path: desk)
        try Self.crash(desk: desk, name: items[2], step: "clean")
        let log = CallLog()
        let first = try await run(folder, desk, log)
        #expect(first.exitCode == 1 && first.setAside.map(\.name) == [items[2]])
        #expect(first.setAside[0].error.contains("signal 4") && first.setAside[0].error.contains("--force clean"))
        #expect(log.calls(of: "clean").count == 3)
        #expect(try await run(folder, desk, log).exitCode == 1, "it is remembered")
        #expect(try await run(folder, desk, log, force: ["clean"]).exitCode == 0)
        #expect(try await run(folder, desk, log).exitCode == 0)
    }

    private func run(
        _ folder: WorkflowFolder, _ desk: String, _ log: CallLog, force: Set<String> = []
    ) async throws -> RunReport {
        var options = RunOptions()
        options.desk = try Desk.open(path: desk)
        options.force = force
        return try await folder.run(StandIns.registry(log), options: options)
    }

    /// Leaves a desk as a process does that died of signal 4 in a step.
    private static func crash(desk: String, name: String, step: String) throws {
        let text = Array("\(step)\n\(name)".utf8)
        var slot: [UInt8] = [2, 4, UInt8(text.count & 0xFF), UInt8(text.count >> 8)] + text
        slot += [UInt8](repeating: 0, count: 1_024 - slot.count)
        try AtomicFile.write(slot, to: desk + ".hand")
    }
}
