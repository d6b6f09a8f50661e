import GalleyClean
import GalleyCore
import GalleyExport
import GalleyStore

/// The explanation of a page as one HTML file that needs nothing else and runs no script: the original's blocks at the
/// left, what came of each at the right.
struct ExplanationPage {
    private let explanation: CleanExplanation
    private let name: String

    init(_ explanation: CleanExplanation, name: String) {
        self.explanation = explanation
        self.name = name
    }

    /// Tells an explanation from a page.
    private static let mark = #"<meta name="generator" content="galley explain">"#

    /// True where writing loses nothing: where there is no file, an empty one, a pipe, or an earlier explanation.
    static func mayReplace(_ path: String) -> Bool {
        guard let opening = try? FileContents.opening(of: path), !opening.isEmpty else { return true }
        return String(decoding: opening, as: UTF8.self).contains(mark)
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
            \(ExplanationPage.mark)
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(escaped("Why: " + headline))</title>
            <style>\(ExplanationPage.style)</style>
            </head>
            <body>
            <header>
            <h1 lang="\(escaped(language))" dir="auto">\(escaped(headline))</h1>
            <p>\(escaped(name))</p>
            <p class="counts">\(counts)</p>
            \(warnings)
            </header>
            \(candidates)
            <table class="blocks">
            <thead><tr><th>Bytes</th><th>In the page</th><th>In the story</th></tr></thead>
            \(groups.map(group).joined(separator: "\n"))
            </table>
            </body>
            </html>

            """
    }

    private var counts: String {
        let fates = explanation.entries.map(\.fate)
        return [CleanExplanation.Fate.kept, .moved, .cut, .outside]
            .map { fate in (fates.count { $0 == fate }, fate) }
            .filter { $0.0 > 0 }.map { "<span class=\"\($0.1.rawValue)\">\($0.0) \($0.1.rawValue)</span>" }
            .joined(separator: " ")
    }

    private var warnings: String {
        explanation.article.warnings.map { warning in
            let evidence = warning.evidence.map { " <span>\(escaped($0))</span>" } ?? ""
            return "<p class=\"warning\"><b>\(escaped(warning.id))</b> \(escaped(warning.message))\(evidence)</p>"
        }.joined(separator: "\n")
    }

    /// Every value and where it was found; the ones that lost too.
    private var candidates: String {
        let rows = explanation.article.candidates.map { candidate in
            let chosen = candidate.isChosen ? "chosen" : "not chosen"
            let why = [chosen, candidate.reason].compactMap(\.self).joined(separator: ": ")
            let cells = [candidate.field.rawValue, candidate.value, candidate.foundIn, why]
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

    /// The blocks in runs: what stands around the story, and what stands in it.
    private var groups: [ArraySlice<CleanExplanation.Entry>] {
        var groups: [ArraySlice<CleanExplanation.Entry>] = []
        let entries = explanation.entries
        for index in entries.indices {
            let isOutside = entries[index].fate == .outside
            if let last = groups.last?.last, (last.fate == .outside) == isOutside {
                groups[groups.count - 1] = entries[groups[groups.count - 1].startIndex...index]
            } else {
                groups.append(entries[index...index])
            }
        }
        return groups
    }

    private func group(_ entries: ArraySlice<CleanExplanation.Entry>) -> String {
        let language = explanation.article.metadata.language ?? "en"
        let isOutside = entries.first?.fate == .outside
        let title = isOutside ? "<tr class=\"title\"><th colspan=\"3\">Around the story</th></tr>\n" : ""
        let rows = title + entries.map(row).joined(separator: "\n")
        return "<tbody lang=\"\(escaped(language))\">\n\(rows)\n</tbody>"
    }

    private func row(_ entry: CleanExplanation.Entry) -> String {
        let text = escaped(entry.text)
        let fate = entry.fate.rawValue
        let certainty = Int((entry.confidence * 100).rounded())
        let name = (entry.name ?? entry.rule?.text).map { "<code>\(escaped($0))</code> " } ?? ""
        let why =
            "<p class=\"why\" lang=\"en\" dir=\"ltr\"><b>\(fate)</b> \(name)\(escaped(entry.reason)) (\(certainty) %)</p>"
        let label = entry.role.map { $0 == .paragraph ? "" : "<b class=\"role\">\(escaped($0.name))</b> " } ?? ""
        let result = entry.fate == .kept ? "<div dir=\"auto\">\(label)\(text)</div>" : ""
        let place = entry.place.map { "\($0.lowerBound)<br>\($0.upperBound)" } ?? ""
        return "<tr class=\"\(fate)\"><td class=\"place\">\(place)</td><td dir=\"auto\">\(text)</td>"
            + "<td>\(result)\(why)</td></tr>"
    }

    private func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        HTMLEscaping.append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
