import GalleyCore
import GalleyStore
import Synchronization
import Testing

@testable import GalleyWorkflow

@Suite("What a run would do, and why")
struct ForecastTests {
    private static let items = (1...5).map { "https://a.example/\($0)" }
    private static let steps =
        #"{ "use": "fetch" }, { "use": "clean" }, { "use": "tag", "with": { "glossary": "terms.csv" } }, "#
        + #"{ "id": "gate", "use": "require", "with": { "paths": ["/headline"] } }, "#
        + #"{ "id": "write", "use": "export", "with": { "format": "json", "out": "out/{slug}.json" } }"#

    private struct House {
        let folder = WorkflowFolder()
        let log = CallLog()
        var deskPath: String { folder.path + "/.desk/desk.sqlite" }

        init() throws {
            try folder.write("one", to: "terms.csv")
            try folder.write(workflowText(items: ForecastTests.items, steps: ForecastTests.steps))
        }

        func run(
            _ registry: StepRegistry? = nil, _ change: (inout RunOptions) -> Void = { _ in }
        ) async throws -> RunReport {
            var options = RunOptions()
            options.desk = try Desk.open(path: deskPath)
            change(&options)
            return try await folder.run(registry ?? StandIns.registry(log), options: options)
        }

        func forecast(
            _ registry: StepRegistry? = nil, _ change: (inout RunOptions) -> Void = { _ in }
        ) async throws -> RunForecast {
            var options = RunOptions()
            options.desk = try Desk.openForReading(path: deskPath)
            options.now = Timestamp(unixSeconds: 1_700_000_000)
            change(&options)
            return try await WorkflowRunner().forecast(
                folder.plan(registry ?? StandIns.registry(log)), options: options)
        }
    }

    private static func line(_ forecast: RunForecast, _ item: Int, _ step: String) -> RunForecast.Line? {
        forecast.items[item].lines.first { $0.step == step }
    }

    @Test("before the first run everything is new, and nothing is done or written")
    func first() async throws {
        let house = try House()
        let plan = try house.folder.plan(StandIns.registry(house.log))
        let forecast = try await WorkflowRunner().forecast(plan, isFirst: true)
        #expect(forecast.items.map(\.name) == Self.items)
        #expect(forecast.count(of: "fetch", .run) == 5 && forecast.count(of: "write", .run) == 5)
        #expect(Self.line(forecast, 0, "fetch")?.why == "it is new")
        #expect(house.log.calls(of: "fetch").isEmpty && house.log.calls(of: "clean").isEmpty)
        #expect(house.folder.files() == ["terms.csv", "workflow.json"])
    }

    @Test("after a run all is reused, and the forecast leaves the desk as it was")
    func nothing() async throws {
        let house = try House()
        _ = try await house.run()
        house.log.reset()
        let forecast = try await house.forecast { $0.isOffline = true }
        for step in ["fetch", "clean", "tag", "write"] { #expect(forecast.count(of: step, .reuse) == 5, "\(step)") }
        #expect(forecast.items.flatMap(\.lines).allSatisfy { $0.unless == nil })
        #expect(house.log.calls(of: "fetch").isEmpty && house.log.calls(of: "clean").isEmpty)
        #expect(try await house.run().reusedCount >= 20)
    }

    /// What is changed, the step it does again first, and the words of the reason.
    enum Change: CaseIterable, Sendable {
        case option, version, file, force, page, lost

        var step: String {
            switch self {
            case .option, .version, .page: "clean"
            case .file, .force: "tag"
            case .lost: "write"
            }
        }

        var why: String {
            switch self {
            case .option: "option \"captions\" changed"
            case .version: "the step's version changed from 1 to 2"
            case .file: "file \"terms.csv\" changed"
            case .force: "--force"
            case .page: "its input changed"
            case .lost: "a file with the same bytes is left untouched"
            }
        }
    }

    @Test("the reason names what changed, and what is foretold is what happens", arguments: Change.allCases)
    func reasons(change: Change) async throws {
        let house = try House()
        _ = try await house.run()
        house.log.reset()
        var registry = StandIns.registry(house.log)
        var force: Set<String> = []
        switch change {
        case .option:
            let steps = Self.steps.replacing(
                #"{ "use": "clean" }"#, with: #"{ "use": "clean", "with": { "captions": "to-picture" } }"#)
            try house.folder.write(workflowText(items: Self.items, steps: steps))
        case .version: registry = StandIns.registry(house.log, cleanVersion: 2)
        case .file: try house.folder.write("two", to: "terms.csv")
        case .force: force = ["tag"]
        case .page:
            house.log.pages.withLock { $0[Self.items[3]] = "Head \(Self.items[3])\nOther words." }
            _ = try await house.run { $0.toStep = "fetch" }
        case .lost: try house.folder.write("scribble", to: "out/Head-https:--a.example-4.json")
        }
        house.log.reset()
        let forecast = try await house.forecast(registry) { ($0.isOffline, $0.force) = (true, force) }
        let line = try #require(Self.line(forecast, 3, change.step))
        #expect(line.action == .run && line.why == change.why)
        #expect(house.log.calls(of: "clean").isEmpty && house.log.calls(of: "tag").isEmpty)
        let report = try await house.run(registry) { ($0.isOffline, $0.force) = (true, force) }
        for step in ["clean", "tag"] {
            let sure = forecast.items.flatMap(\.lines).filter { $0.step == step && $0.unless == nil }
            let open = forecast.items.count - sure.count
            let done = report.steps.first { $0.id == step }.map { $0.taken - $0.reused } ?? 0
            let foretold = sure.count { $0.action == .run }
            #expect(
                foretold <= done && done <= foretold + open, "\(step): \(foretold) to \(foretold + open), not \(done)")
        }
    }

    @Test("what comes of a page that a server may have changed is said with that condition")
    func condition() async throws {
        let house = try House()
        _ = try await house.run()
        let forecast = try await house.forecast()
        #expect(Self.line(forecast, 0, "fetch")?.action == .run)
        #expect(Self.line(forecast, 0, "clean")?.action == .reuse)
        #expect(Self.line(forecast, 0, "clean")?.unless == "the page changed")
    }

    @Test("a step that was set aside says so")
    func setAside() async throws {
        let house = try House()
        house.log.pages.withLock { $0[Self.items[1]] = "" }
        _ = try await house.run()
        let forecast = try await house.forecast { $0.isOffline = true }
        #expect(Self.line(forecast, 1, "clean")?.why == "it was set aside the last time")
    }
}
