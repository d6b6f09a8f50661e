import GalleyCore
import GalleyWorkflow

/// A run's events as JSON lines for a log collector: one object a line, each with its time and what it is.
struct RunLog: RunObserver {
    private let console: Console
    private let workflow: String

    init(_ console: Console, workflow: String) { (self.console, self.workflow) = (console, workflow) }

    func note(_ event: RunEvent) {
        switch event {
        case .started(let steps): write("info", "started", [("steps", .array(steps.map(JSONValue.string)))])
        case .advanced: break
        case .setAside(let item):
            write(
                "error", "set-aside",
                [("name", .string(item.name)), ("step", .string(item.step)), ("error", .string(item.error))])
        case .wrote(let file):
            write("info", "file", [("path", .string(file.path)), ("articles", .integer(file.articles.count))])
        case .note(let step, let text): write("warning", "note", [("step", .string(step)), ("text", .string(text))])
        }
    }

    /// How the run ended.
    func finish(_ report: RunReport) {
        write(
            report.exitCode == 0 ? "info" : "error", "ended",
            [
                ("exitCode", .integer(Int(report.exitCode))), ("articles", .integer(report.articleCount)),
                ("files", .integer(report.progress.files)), ("setAside", .integer(report.setAside.count)),
                ("reused", .integer(report.reusedCount)), ("seconds", .number(report.seconds)),
            ])
    }

    private func write(_ level: String, _ event: String, _ more: [(String, JSONValue)]) {
        let members: [(String, JSONValue)] = [
            ("time", .string(Clock.now.description)), ("level", .string(level)), ("event", .string(event)),
            ("workflow", .string(workflow)),
        ]
        console.say(JSONValue.object(.init(members + more)).text)
    }
}
