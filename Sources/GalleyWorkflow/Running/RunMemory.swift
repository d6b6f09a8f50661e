import GalleyCore
import GalleyStore

/// A run's place in the desk: what it writes down there.
struct RunMemory: Sendable {
    let desk: Desk
    let run: DeskRun
    /// True when the source gives articles, which have their revisions already.
    private let takesArticles: Bool
    /// Names of what earlier runs set aside.
    private let earlier: Set<String>

    /// Notes that the run begins; nil without a desk. What a run that died left half-written is taken away.
    /// - Throws: `DeskError`.
    init?(_ plan: WorkflowPlan, _ options: RunOptions) throws {
        guard let desk = options.desk else { return nil }
        self.desk = desk
        takesArticles = plan.source.gives == .article
        earlier = try desk.namesSetAside()
        run = try desk.beginRun(
            workflow: plan.file.name, plan: plan.fingerprint, clock: options.now,
            now: Timestamp(unixSeconds: MonotonicClock.unixSeconds))
        if run.isResumed { AtomicFile.sweep(plan.outputFolder) }
    }

    /// Gives the articles of one material their revisions: other words for the same id are the next one.
    /// - Throws: `DeskError`.
    func setRevisions(in result: inout ItemResult) throws {
        if takesArticles { return }
        var revisions: [String: Int] = [:]
        for index in result.deliveries.indices {
            guard case .article(let article) = result.deliveries[index].material else { continue }
            let revision = try revisions[article.id] ?? desk.revision(of: article, run: run)
            revisions[article.id] = revision
            if article.revision == revision { continue }
            var editor = ArticleEditor(article, step: "desk")
            editor.setRevision(revision)
            result.deliveries[index].material = .article(editor.finish())
        }
    }

    /// Notes the files among what an output gave.
    /// - Returns: true when there are some and all are as an earlier run left them.
    /// - Throws: `DeskError`, `FileError`.
    func note(_ given: [Material]) throws -> Bool {
        var (files, kept) = (0, 0)
        for case .file(let file) in given {
            files += 1
            if try desk.note(file, run: run) { kept += 1 }
        }
        return files > 0 && files == kept
    }

    /// - Throws: `DeskError`.
    func note(_ setAside: SetAside) throws {
        try desk.setAside(setAside.name, step: setAside.step, error: setAside.error, run: run)
    }

    /// - Throws: `DeskError`.
    func release(_ name: String) throws {
        if earlier.contains(name) { try desk.release(name) }
    }

    /// Commits all; a run that was broken off stays open, so that the next goes on with it.
    /// - Throws: `DeskError`.
    func finish(_ outcome: RunReport.Outcome) throws {
        switch outcome {
        case .interrupted, .storageFailed: try desk.flush()
        default: try desk.finish(run, outcome: outcome.name)
        }
    }
}
