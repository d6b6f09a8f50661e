import GalleyCore
import GalleyWorkflow

/// Shows what a run did as a person wants to see it: the articles, what was cut from each and why, what was set aside,
/// where the files are.
struct RunReportPrinter {
    /// Articles shown one by one; a run over more is summed up.
    private static let listed = 40
    /// Articles whose cuts are shown; `galley explain` and the articles themselves tell of the others.
    private static let explained = 12

    private let console: Console
    private let outputFolder: String
    private let spoken: String

    /// - Parameters:
    ///   - outputFolder: its whole path, which paths of files begin with.
    ///   - spoken: the folder as the person wrote it.
    init(_ console: Console, outputFolder: String, spoken: String) {
        (self.console, self.outputFolder, self.spoken) = (console, outputFolder, spoken)
    }

    func show(_ report: RunReport, asJSON: Bool) throws {
        if asJSON {
            try console.write(report.json.text + "\n")
        } else {
            try showArticles(report)
            try showCuts(report)
            try showSetAside(report)
            try console.write(summary(report) + "\n")
        }
        if let reason = report.outcome.reason { console.complain(reason) }
    }

    private func showArticles(_ report: RunReport) throws {
        if report.articles.isEmpty { return }
        var table = TextTable(["headline", "words", "cuts", "files"])
        for article in report.articles.prefix(Self.listed) {
            table.add([name(article), String(article.words), String(article.cuts.count), String(article.files.count)])
        }
        try console.write("\n" + table.lines(width: max(80, console.width)).joined(separator: "\n") + "\n")
        if report.articleCount > Self.listed {
            try console.write("… and \(report.articleCount - Self.listed) more\n")
        }
    }

    private func showCuts(_ report: RunReport) throws {
        if report.articles.isEmpty { return }
        try console.write("\nWhat was cut, and why (galley clean … --stet NAME puts it back):\n")
        for article in report.articles.prefix(Self.explained) {
            try console.write("\n  \(name(article))\n")
            for file in article.files { try console.write("  → \(relative(file))\n") }
            for cut in article.cuts {
                try console.write("    \(cut.rule): “\(shortened(cut.words))”\n        \(cut.reason)\n")
            }
        }
    }

    private func name(_ article: RunReport.ArticleRow) -> String {
        article.headline.isEmpty ? article.url ?? article.id : article.headline
    }

    private func showSetAside(_ report: RunReport) throws {
        if report.setAside.isEmpty { return }
        try console.write("\nSet aside:\n")
        for item in report.setAside.prefix(Self.listed) {
            try console.write("  \(item.name), at step \(item.step): \(item.error)\n")
            if let folder = item.folder { try console.write("      \(relative(folder))\n") }
        }
    }

    private func summary(_ report: RunReport) -> String {
        var parts = ["\(report.articleCount) \(report.articleCount == 1 ? "article" : "articles")"]
        parts.append("\(report.progress.files) \(report.progress.files == 1 ? "file" : "files") in \(spoken)")
        if report.reusedCount > 0 { parts.append("\(report.reusedCount) results from earlier runs") }
        if !report.setAside.isEmpty { parts.append("\(report.setAside.count) set aside") }
        let seconds = (report.seconds * 100).rounded() / 100
        let isInterrupted = report.outcome == .interrupted
        let end = isInterrupted ? "\ninterrupted; the same command goes on where it was" : ""
        return "\n\(report.workflow): " + parts.joined(separator: ", ") + ", in \(seconds) s" + end
    }

    private func relative(_ path: String) -> String {
        path.hasPrefix(outputFolder + "/") ? String(path.dropFirst(outputFolder.count + 1)) : path
    }

    private func shortened(_ words: String) -> String {
        let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 90 ? line.prefix(89) + "…" : line
    }
}
