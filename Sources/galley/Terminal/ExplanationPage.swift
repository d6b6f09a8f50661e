import GalleyClean
import GalleyCore
import GalleyExport

/// The explanation of a page as one HTML file that needs nothing else and runs no script: the original's blocks at the
/// left, what came of each at the right.
struct ExplanationPage {
    private let explanation: CleanExplanation
    private let name: String

    init(_ explanation: CleanExplanation, name: String) {
        self.explanation = explanation
        self.name = name
    }

    var html: String {
        let article = explanation.article
        let language = article.metadata.language ?? "en"
        let headline = article.headline.isEmpty ? name : article.headline
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(escaped("Why: " + headline))</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <header>
            <h1 lang="\(escaped(language))">\(escaped(headline))</h1>
            <p>\(escaped(name))</p>
            <p class="counts">\(counts)</p>
            \(warnings)
            </header>
            \(candidates)
            <table class="blocks">
            <thead><tr><th>In the page</th><th>What became of it</th></tr></thead>
            <tbody lang="\(escaped(language))">
            \(explanation.entries.map(row).joined(separator: "\n"))
            </tbody>
            </table>
            </body>
            </html>

            """
    }

    private var counts: String {
        let fates = explanation.entries.map(\.fate)
        return [CleanExplanation.Fate.kept, .moved, .cut, .outside]
            .map { fate in (fates.count { $0 == fate }, fate.rawValue) }
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }

    private var warnings: String {
        explanation.article.warnings.map { warning in
            let evidence = warning.evidence.map { " <span>\(escaped($0))</span>" } ?? ""
            return "<p class=\"warning\">\(escaped(warning.message))\(evidence)</p>"
        }.joined(separator: "\n")
    }

    /// Every value and where it was found; the ones that lost too.
    private var candidates: String {
        let rows = explanation.article.candidates.map { candidate in
            let chosen = candidate.isChosen ? "chosen" : candidate.reason ?? "not chosen"
            let cells = [candidate.field.rawValue, candidate.value, candidate.foundIn, chosen]
            return "<tr>" + cells.map { "<td dir=\"auto\">\(escaped($0))</td>" }.joined() + "</tr>"
        }
        if rows.isEmpty { return "" }
        return """
            <details><summary>Where headline, date and names were found</summary>
            <table><tbody>
            \(rows.joined(separator: "\n"))
            </tbody></table>
            </details>
            """
    }

    private func row(_ entry: CleanExplanation.Entry) -> String {
        let text = escaped(entry.text)
        let fate = entry.fate.rawValue
        let outcome: String
        if entry.fate == .kept {
            let role = entry.role.map { $0 == .paragraph ? "" : "<b>\(escaped($0.name))</b> " } ?? ""
            outcome = role + text
        } else {
            let certainty = Int((entry.confidence * 100).rounded())
            let name = escaped(entry.name ?? entry.rule?.text ?? "")
            outcome = "<b>\(fate)</b> <code>\(name)</code> \(escaped(entry.reason)) (\(certainty) %)"
        }
        let side = entry.fate == .kept ? "dir=\"auto\"" : "lang=\"en\" dir=\"ltr\""
        return "<tr class=\"\(fate)\"><td dir=\"auto\">\(text)</td><td \(side)>\(outcome)</td></tr>"
    }

    private func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        HTMLEscaping.append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let style = """
        body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#1a1a1a;background:#fff}\
        h1{font-size:1.5rem;margin:0}header p{margin:.3rem 0;color:#555}.warning{color:#8a4b00}\
        table{border-collapse:collapse;width:100%;margin:1rem 0}td,th{vertical-align:top;text-align:start;\
        padding:.45rem .7rem;border-bottom:1px solid #e3e3e3;white-space:pre-line;overflow-wrap:anywhere}\
        .blocks td{width:50%}.cut td:first-child{color:#a02020;text-decoration:line-through;text-decoration-color:#e0a0a0}\
        .moved td:first-child{color:#1f4e9c}.outside td{color:#888}code{font-size:.85em;background:#f3f3f3;padding:0 .2em}
        """
}
