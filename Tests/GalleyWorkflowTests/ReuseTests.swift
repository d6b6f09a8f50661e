import FoundationEssentials
import GalleyCore
import GalleyStore
import Synchronization
import Testing

@testable import GalleyWorkflow

@Suite("Reuse and resume")
struct ReuseTests {
    private static let items = (1...12).map { "https://a.example/\($0)" }
    private static let steps =
        #"{ "use": "fetch" }, { "use": "clean" }, { "use": "tag" }, "#
        + #"{ "id": "all", "use": "export", "with": { "format": "json", "out": "out/{slug}.json" } }"#

    private struct House {
        let folder = WorkflowFolder()
        let log = CallLog()

        /// Runs once with the desk open only for that time.
        func run(
            _ registry: StepRegistry? = nil, observer: any RunObserver = SilentObserver(),
            _ change: (inout RunOptions) -> Void = { _ in }
        ) async throws -> RunReport {
            var options = RunOptions()
            options.desk = try Desk.open(path: folder.path + "/.desk/desk.sqlite")
            change(&options)
            return try await folder.run(registry ?? StandIns.registry(log), options: options, observer: observer)
        }

        /// Names and inodes of the outputs: a file that was written anew has another.
        func inodes() -> [String: UInt64] {
            let names = folder.files("out")
            let inodes = names.map { name in
                try? FileManager.default.attributesOfItem(atPath: folder.path + "/out/" + name)[.systemFileNumber]
                    as? UInt64
            }
            return Dictionary(uniqueKeysWithValues: zip(names, inodes.map { $0 ?? 0 }))
        }

        func outputs() throws -> [String: String] {
            let names = folder.files("out")
            return Dictionary(uniqueKeysWithValues: zip(names, try names.map { try folder.read("out/" + $0) }))
        }
    }

    private static func reused(_ report: RunReport) -> [Int] { report.steps.dropFirst().map(\.reused) }

    @Test("a second run does nothing again and writes no file anew")
    func second() async throws {
        let house = House()
        try house.folder.write(workflowText(items: Self.items, steps: Self.steps))
        let first = try await house.run()
        #expect(Self.reused(first) == [0, 0, 0, 0])
        let before = house.inodes()
        house.log.reset()
        let second = try await house.run()
        #expect(Self.reused(second) == [12, 12, 12, 12])
        #expect(second.steps.map(\.taken) == first.steps.map(\.taken))
        #expect(second.steps.map(\.given) == first.steps.map(\.given))
        #expect(Array(second.articles) == Array(first.articles))
        #expect(house.log.calls(of: "fetch").count == 12, "a new run asks whether pages changed")
        #expect(house.log.calls(of: "clean").isEmpty && house.log.calls(of: "export").isEmpty)
        #expect(house.inodes() == before)
        #expect(before.count == 12)
    }

    @Test(
        "pages fetched anew: the one that changed is done again, as the next revision, the others are not",
        arguments: [false, true])
    func changedPage(isForced: Bool) async throws {
        let house = House()
        try house.folder.write(workflowText(items: Self.items, steps: Self.steps))
        _ = try await house.run()
        let before = house.inodes()
        house.log.pages.withLock { $0[Self.items[4]] = "Head \(Self.items[4])\nOther words." }
        house.log.reset()
        let report = try await house.run { if isForced { $0.force = ["fetch"] } }
        #expect(Self.reused(report) == [isForced ? 0 : 11, 11, 11, 11])
        #expect(house.log.calls(of: "clean") == [Self.items[4]])
        #expect(before.filter { house.inodes()[$0.key] != $0.value }.count == 1)
        let revisions = try house.outputs().values.map { try Article(json: Array($0.utf8)).revision }
        #expect(revisions.sorted() == Array(repeating: 1, count: 11) + [2])
    }

    @Test("what a step depends on is done again when it changes, the layout of the file never counts")
    func changedOption() async throws {
        let house = House()
        let text = workflowText(items: Self.items, steps: Self.steps)
        try house.folder.write(text)
        _ = try await house.run()
        let clean = #"{ "use": "clean" }"#
        let option = #"{ "use":  "clean",   "with": { "credits": ["x"], "captions": "keep" } }"#
        try house.folder.write(text.replacing(clean, with: option))
        #expect(Self.reused(try await house.run()) == [12, 0, 12, 12], "clean gives what it gave before")
        let layout = #"{ "with": { "captions":"keep","credits":["x"] }, "use":"clean" }"#
        try house.folder.write(text.replacing(clean, with: layout))
        #expect(Self.reused(try await house.run()) == [12, 12, 12, 12])
        #expect(Self.reused(try await house.run(StandIns.registry(house.log, cleanVersion: 2))) == [12, 0, 12, 12])
    }

    @Test("a declared file that changes does the steps again that name it")
    func changedFile() async throws {
        let house = House()
        try house.folder.write("one", to: "terms.csv")
        let tag = #"{ "use": "tag", "with": { "glossary": "terms.csv" } }"#
        try house.folder.write(
            workflowText(items: Self.items, steps: Self.steps.replacing(#"{ "use": "tag" }"#, with: tag)))
        _ = try await house.run()
        #expect(Self.reused(try await house.run()) == [12, 12, 12, 12])
        try house.folder.write("two", to: "terms.csv")
        #expect(Self.reused(try await house.run()) == [12, 12, 0, 12])
    }

    @Test("a forced step is done again, from a step on all are, and what was never fetched is set aside then")
    func forced() async throws {
        let house = House()
        try house.folder.write(workflowText(items: Self.items, steps: Self.steps))
        let unfetched = try await house.run { $0.fromStep = "clean" }
        #expect(unfetched.setAside.count == 12 && unfetched.setAside.allSatisfy { $0.error.contains("--from-step") })
        #expect(house.log.calls(of: "fetch").isEmpty)
        _ = try await house.run()
        #expect(Self.reused(try await house.run { $0.force = ["tag"] }) == [12, 12, 0, 12])
        #expect(Self.reused(try await house.run { $0.fromStep = "tag" }) == [12, 12, 0, 12])
    }

    @Test("an output that somebody changed or took away is put back")
    func lostFile() async throws {
        let house = House()
        try house.folder.write(workflowText(items: Self.items, steps: Self.steps))
        _ = try await house.run()
        let outputs = try house.outputs()
        let names = outputs.keys.sorted()
        try FileManager.default.removeItem(atPath: house.folder.path + "/out/" + names[0])
        try house.folder.write("scribble", to: "out/" + names[1])
        #expect(Self.reused(try await house.run()) == [12, 12, 12, 10])
        #expect(try house.outputs() == outputs)
    }

    @Test("what failed is tried again, and nothing of it is kept")
    func failed() async throws {
        let house = House()
        house.log.pages.withLock { $0[Self.items[0]] = "" }
        try house.folder.write(workflowText(items: Self.items, steps: Self.steps))
        #expect(try await house.run().exitCode == 1)
        let again = try await house.run()
        #expect(again.exitCode == 1 && Self.reused(again) == [12, 11, 11, 11])
        house.log.pages.withLock { $0[Self.items[0]] = "Head\nBody." }
        #expect(try await house.run().exitCode == 0)
    }

    @Test("while a server does not answer, the page of an earlier run serves; one that is gone is set aside")
    func passing() async throws {
        let house = House()
        try house.folder.write(workflowText(items: Self.items, steps: Self.steps))
        _ = try await house.run()
        let outputs = try house.outputs()
        house.log.failures.withLock { $0[Self.items[0]] = StandInError("503", isPassing: true) }
        let busy = try await house.run()
        #expect(busy.exitCode == 0 && Self.reused(busy) == [12, 12, 12, 12])
        house.log.failures.withLock { $0[Self.items[0]] = StandInError("410") }
        let gone = try await house.run()
        #expect(gone.exitCode == 1 && gone.setAside.map(\.name) == [Self.items[0]])
        #expect(try house.outputs() == outputs)
    }

    @Test("a run without a network asks nobody, and sets aside what was never fetched")
    func offline() async throws {
        let house = House()
        try house.folder.write(workflowText(items: Array(Self.items.prefix(6)), steps: Self.steps))
        _ = try await house.run()
        house.log.reset()
        try house.folder.write(workflowText(items: Self.items, steps: Self.steps))
        let report = try await house.run { ($0.isOffline, $0.force) = (true, ["clean"]) }
        #expect(house.log.calls(of: "fetch").isEmpty && house.log.calls(of: "clean").count == 6)
        #expect(report.exitCode == 1 && report.setAside.count == 6)
    }

    @Test("only what changed goes through when only that is wanted, what failed before included")
    func onlyChanged() async throws {
        let house = House()
        try house.folder.write(
            workflowText(items: Self.items, steps: #"{ "use": "fetch" }, { "use": "clean" }, "# + exportMany))
        _ = try await house.run()
        house.log.pages.withLock { $0[Self.items[2]] = "Head three\nNew words." }
        let report = try await house.run { $0.onlyChanged = true }
        #expect(report.articles.map(\.headline) == ["Head three"] && report.unchangedCount == 11)
        #expect(try house.folder.read("out/all.jsonl").split(separator: "\n").count == 1)
        #expect(try await house.run().articleCount == 12)
    }

    @Test("a route's condition that changes sends articles the new way")
    func changedRoute() async throws {
        let house = House()
        let text = { (words: String) in
            workflowText(
                items: Self.items,
                steps: #"""
                    { "use": "fetch" }, { "use": "clean" },
                    { "use": "route", "cases": [ { "when": { "path": "/url", "contains": "\#(words)" }, "to": "a" },
                                                 { "to": "b" } ] }
                    """#,
                more: #"""
                    "branches": {
                      "a": [ { "use": "export", "with": { "format": "json", "out": "out/a/{slug}.json" } } ],
                      "b": [ { "use": "export", "with": { "format": "json", "out": "out/b/{slug}.json" } } ] }
                    """#)
        }
        try house.folder.write(text("/12"))
        _ = try await house.run()
        #expect(house.folder.files("out/a").count == 1 && house.folder.files("out/b").count == 11)
        try house.folder.write(text("a.example/1"))
        _ = try await house.run()
        #expect(house.folder.files("out/a").count == 4)
    }

    @Test(
        "a run that is broken off and goes on gives what an undisturbed one gives",
        arguments: [Disturbance.stop, .fullDisk], [1, 20, 100])
    func resume(by disturbance: Disturbance, after count: Int) async throws {
        let (undisturbed, house) = (House(), House())
        for house in [undisturbed, house] {
            try house.folder.write(
                workflowText(
                    items: (1...200).map { "https://a.example/\($0)" },
                    steps: #"""
                        { "use": "fetch" }, { "use": "clean" }, { "use": "tag" },
                        { "use": "route", "cases": [ { "to": ["each", "all"] } ] }
                        """#, more: #""branches": { "each": [ \#(exportOne) ], "all": [ \#(exportMany) ] }"#))
        }
        #expect(try await undisturbed.run().exitCode == 0)
        let observer = BreakingObserver(after: count)
        let registry = StandIns.registry(house.log, exportFails: { disturbance == .fullDisk && observer.isReached })
        let broken = try await house.run(registry, observer: observer) { options in
            // Few fetches at once keep the source from being read to its end before the run is stopped.
            (options.jobs, options.fetches) = (2, 2)
            if disturbance == .stop { options.stop = observer.stop }
        }
        #expect(broken.exitCode == (disturbance == .stop ? 130 : 5))
        #expect(!house.folder.exists("out/all.jsonl"))
        house.log.reset()
        let resumed = try await house.run()
        #expect(resumed.exitCode == 0)
        #expect(house.log.calls(of: "clean").count <= 200 - count)
        #expect(try house.outputs() == undisturbed.outputs())
    }

    enum Disturbance: Sendable { case stop, fullDisk }
}

/// Breaks a run off once so many materials went all the way.
private final class BreakingObserver: RunObserver {
    let stop = StopSignal()
    private let after: Int
    private let reached = Atomic(false)

    init(after: Int) { self.after = after }

    var isReached: Bool { reached.load(ordering: .acquiring) }

    func note(_ event: RunEvent) {
        guard case .advanced(let progress) = event, progress.done >= after else { return }
        reached.store(true, ordering: .releasing)
        stop.stop()
    }
}
