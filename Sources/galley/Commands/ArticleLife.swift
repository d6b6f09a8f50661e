import FoundationEssentials
import GalleyCore
import GalleyStore

/// What happened to one article, gathered from the desk.
struct ArticleLife {
    /// One thing that happened.
    struct Event {
        /// What kind of thing, for programs: `page`, `step`, `revision`, `decision`, `file`, `set-aside`.
        let kind: String
        let words: String
        var details: [(String, JSONValue)] = []

        var members: [(String, JSONValue)] { [("event", .string(kind)), ("words", .string(words))] + details }
        var line: String { words }
    }

    let id: String
    let desk: Desk

    /// In the order of a story's way: page, steps, revisions, decisions, files.
    /// - Throws: `DeskError`.
    func events() async throws -> [Event] {
        var events: [Event] = []
        let passages = try desk.passages(ofArticle: id)
        for (workflow, name, passage, run) in passages {
            if let held = try desk.heldPage(for: name) { events.append(page(held, name)) }
            events.append(
                Event(
                    kind: "passage", words: "went through \(workflow) as \(name), last in run \(run)",
                    details: [("workflow", .string(workflow)), ("name", .string(name)), ("run", .integer(run))]))
            for leg in passage.legs { events.append(try step(leg)) }
        }
        if let article = try desk.article(id) { events += changes(article) }
        for revision in try desk.revisions(of: id) {
            events.append(
                Event(
                    kind: "revision",
                    words: "revision \(revision.revision) first seen \(revision.time), in run \(revision.run)",
                    details: [("revision", .integer(revision.revision)), ("time", .string(revision.time))]))
        }
        for decision in try desk.decisions(about: id) {
            events.append(Event(kind: "decision", words: "decided: \(decision.words)"))
        }
        for item in try desk.setAside() where passages.contains(where: { $0.name == item.name }) {
            events.append(Event(kind: "set-aside", words: "set aside at step \(item.step): \(item.error)"))
        }
        return events + (try files())
    }

    private func page(_ held: HeldPage, _ name: String) -> Event {
        let page = held.page
        let moved = page.finalURL.map { $0 == name ? "" : ", answered from \($0)" } ?? ""
        return Event(
            kind: "page",
            words: "fetched \(page.fetchedAt?.description ?? "at an unknown time"), status \(page.status), "
                + "\(page.bytes.count) bytes\(moved), last asked for \(held.checkedAt)",
            details: [("url", .string(name)), ("status", .integer(page.status)), ("bytes", .integer(page.bytes.count))])
    }

    private func step(_ leg: Passage.Leg) throws -> Event {
        let record = try desk.stepRecord(leg.fingerprint)
        let use = record?["use"]?.string ?? "a step"
        let version = record?["version"]?.integer ?? 0
        return Event(
            kind: "step", words: "step \(leg.step): \(use), version \(version), result \(leg.key.short)",
            details: [
                ("step", .string(leg.step)), ("use", .string(use)), ("version", .integer(version)),
                ("options", record?["options"] ?? .null), ("input", .string(leg.input.hex)),
            ])
    }

    private func changes(_ article: Article) -> [Event] {
        let cuts = Dictionary(grouping: article.cuts, by: \.rule.id.text).sorted { $0.key < $1.key }
        let edits = Dictionary(grouping: article.edits, by: { "\($0.step): \($0.action.rawValue)" }).sorted {
            $0.key < $1.key
        }
        return cuts.map { Event(kind: "cut", words: "cut by \($0.key): \($0.value.count)") }
            + edits.map { Event(kind: "edit", words: "edited by \($0.key): \($0.value.count)") }
    }

    private func files() throws -> [Event] {
        try desk.files(holding: id).map { file in
            let state =
                try desk.stand([file.path])
                ? "as it was written" : FileManager.default.fileExists(atPath: file.path) ? "changed since" : "gone"
            return Event(
                kind: "file", words: "written to \(file.path) (\(file.format)); \(state)",
                details: [("path", .string(file.path)), ("format", .string(file.format)), ("state", .string(state))])
        }
    }
}
