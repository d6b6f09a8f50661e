import GalleyCore
import GalleyTranslation

/// Writes what the checks found: one report after the other, or one document for a build server at the end.
struct CheckReportPrinter {
    private let console: Console
    private let style: String
    private var suites: [(name: String, report: CheckReport)] = []

    /// - Parameter style: the words of `--report`.
    init(_ console: Console, style: String) {
        self.console = console
        self.style = style
    }

    mutating func show(
        _ report: CheckReport, on translation: PairedTranslation, from: String?, to: String?
    ) throws {
        let (from, to) = (from ?? "und", to ?? "und")
        let (name, unpaired) = (translation.article.id, translation.unpairedCount)
        if style == "json" {
            let head: [(String, JSONValue)] = [
                ("file", .string(translation.file)), ("article", .string(name)), ("from", .string(from)),
                ("to", .string(to)), ("unpaired", .integer(unpaired)),
            ]
            let line = JSONValue.object(.init(head + (report.json.object?.entries ?? [])))
            return try console.write(line.text + "\n")
        }
        if unpaired > 0 { console.say("\(name): units of the source without a translation to check: \(unpaired)") }
        if style == "junit" { return suites.append((name, report)) }
        try console.write("\(name), \(from) to \(to)\n\(report.text)\n")
    }

    /// What could not be checked, and why.
    func show(_ error: any Error, _ file: String) throws {
        guard style == "json" else { return console.complain("\(error)") }
        let line = JSONValue.object(.init([("file", .string(file)), ("error", .string("\(error)"))]))
        try console.write(line.text + "\n")
    }

    /// Completes the document.
    func finish() throws {
        if style == "junit" { try console.write(CheckReport.junit(suites)) }
    }
}
