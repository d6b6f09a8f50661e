import GalleyXML

/// A run's report as one HTML page that needs nothing else: no script, no picture from elsewhere.
package struct RunReportPage: Sendable {
    private let report: RunReport
    private let graph: WorkflowGraph
    private let retry: String

    /// Examples of each rule's cuts.
    private static let examples = 3
    /// Articles and set-aside materials listed one by one.
    private static let listed = 500

    /// - Parameters:
    ///   - plan: what was run.
    ///   - retry: the command that tries again what was set aside.
    package init(_ report: RunReport, plan: WorkflowPlan, retry: String) {
        (self.report, self.retry) = (report, retry)
        graph = WorkflowGraph(plan)
    }

    /// The page in UTF-8.
    package var bytes: [UInt8] {
        var xml = XMLWriter(declaration: false)
        xml.start("html", [("lang", "en")])
        xml.start("head")
        xml.element("meta", [("charset", "utf-8")])
        xml.element("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        xml.element("title", text: "\(report.workflow), \(report.started)")
        xml.element("style", text: Self.style)
        xml.end()
        xml.start("body")
        xml.element("h1", text: "\(report.workflow): \(report.outcome.name)")
        if let reason = report.outcome.reason { xml.element("p", text: "It failed: \(reason).") }
        xml.element("p", text: summary)
        head("The workflow", &xml)
        xml.start("div", [("class", "picture")])
        GraphPicture(graph).write(to: &xml)
        xml.end()
        writeTables(&xml)
        xml.end()
        xml.end()
        return Array("<!DOCTYPE html>\n".utf8) + xml.finish()
    }

    private var summary: String {
        var parts = ["\(report.articleCount) articles", "\(report.progress.files) files"]
        if report.reusedCount > 0 { parts.append("\(report.reusedCount) results from earlier runs") }
        if report.unchangedCount > 0 { parts.append("\(report.unchangedCount) left out as unchanged") }
        if !report.setAside.isEmpty { parts.append("\(report.setAside.count) set aside") }
        return "Begun \(report.started); " + parts.joined(separator: ", ") + "; \(Self.seconds(report.seconds))."
    }

    private func writeTables(_ xml: inout XMLWriter) {
        head("Steps", &xml)
        let longest = max(report.steps.map(\.seconds).max() ?? 0, 1e-9)
        table(["step", "uses", "took", "gave", "reused", "set aside", "time, all workers", ""], &xml) { xml in
            for step in report.steps {
                row(
                    [
                        step.id, step.use, "\(step.taken)", "\(step.given)", "\(step.reused)", "\(step.setAside)",
                        Self.seconds(step.seconds),
                    ], bar: step.seconds / longest, &xml)
            }
        }
        if !report.setAside.isEmpty { writeSetAside(&xml) }
        writeCuts(&xml)
        head("Slowest", &xml)
        table(["article", "time in its steps"], &xml) { xml in
            for item in report.slowest { row([item.name, Self.seconds(item.seconds)], &xml) }
        }
        head("Articles", &xml)
        table(["headline", "words", "cuts", "warnings", "files"], &xml) { xml in
            for article in report.articles.prefix(Self.listed) {
                let name = article.headline.isEmpty ? article.url ?? article.id : article.headline
                row(
                    [
                        name, "\(article.words)", "\(article.cuts.count)", article.warnings.joined(separator: "; "),
                        article.files.joined(separator: "\n"),
                    ], &xml)
            }
        }
        if report.articleCount > Self.listed {
            xml.element("p", text: "… and \(report.articleCount - Self.listed) more.")
        }
    }

    private func writeSetAside(_ xml: inout XMLWriter) {
        head("Set aside", &xml)
        table(["what", "step", "why", "where its input lies"], &xml) { xml in
            for item in report.setAside.prefix(Self.listed) {
                row([item.name, item.step, item.error, item.folder ?? ""], &xml)
            }
        }
        xml.start("p", mixed: true)
        xml.text("The same command tries it again and does nothing twice: ")
        xml.element("code", text: retry)
        xml.end()
    }

    private func writeCuts(_ xml: inout XMLWriter) {
        let cuts = Dictionary(grouping: report.articles.flatMap(\.cuts), by: \.rule)
        if cuts.isEmpty { return }
        head("Cuts by rule", &xml)
        table(["rule", "cuts", "reason", "examples"], &xml) { xml in
            for (rule, cuts) in cuts.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
                let examples = cuts.prefix(Self.examples).map { "“\($0.words)”" }.joined(separator: "\n")
                row([rule, "\(cuts.count)", cuts[0].reason, examples], &xml)
            }
        }
    }

    private func head(_ words: String, _ xml: inout XMLWriter) { xml.element("h2", text: words) }

    private func table(_ heads: [String], _ xml: inout XMLWriter, _ rows: (inout XMLWriter) -> Void) {
        xml.start("table")
        xml.start("tr")
        for head in heads { xml.element("th", text: head) }
        xml.end()
        rows(&xml)
        xml.end()
    }

    private func row(_ cells: [String], bar: Double? = nil, _ xml: inout XMLWriter) {
        xml.start("tr")
        for cell in cells { xml.element("td", text: cell) }
        if let bar {
            xml.start("td")
            xml.element("div", [("class", "bar"), ("style", "width:\(Int(bar * 160))px")], text: "\u{A0}")
            xml.end()
        }
        xml.end()
    }

    /// Rounded to what people can use.
    private static func seconds(_ value: Double) -> String {
        value >= 1 ? "\((value * 100).rounded() / 100) s" : "\((value * 1e5).rounded() / 100) ms"
    }

    private static let style = """
        body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#222}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .6rem;vertical-align:top;
        border-bottom:1px solid #ddd;white-space:pre-line;overflow-wrap:anywhere}.bar{background:#8ab;height:1em}
        .picture{overflow-x:auto}code{background:#f3f3f3;padding:.1rem .3rem}
        """
}
