import GalleyCore
import GalleyTranslation

/// Says on standard error what became of the units of files that were merged.
struct MergeReportPrinter: Sendable {
    private let console: Console
    private let asJSON: Bool

    /// - Parameter asJSON: a line of JSON for each article instead of words for people.
    init(_ console: Console, asJSON: Bool) {
        self.console = console
        self.asJSON = asJSON
    }

    func show(_ result: MergeResult, from file: ReturnedFile) {
        let report = result.report
        if asJSON {
            say([("file", .string(file.name)), ("article", .string(result.article.id))], report.json.object)
        } else {
            console.say("\(file.name): \(result.article.id): " + report.text.replacing("\n", with: "\n  "))
        }
    }

    /// A file, or an article of one, that cannot be taken.
    func complain(of error: any Error, in file: ReturnedFile) {
        guard asJSON else { return console.complain("\(error)") }
        say([("file", .string(file.name)), ("error", .string("\(error)"))])
    }

    private func say(_ members: [(String, JSONValue)], _ more: JSONValue.Object? = nil) {
        console.say(JSONValue.object(.init(members + (more?.entries ?? []))).text)
    }
}
