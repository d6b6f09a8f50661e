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
    private let workflow: String
    /// True while nothing has gone through the workflow yet.
    private let isFirst: Bool
    private let plan: ContentHash
    private let choice: ReuseChoice
    private let onlyChanged: Bool
    /// The run's clock when it is given from outside.
    let pinnedClock: Timestamp?
    /// What editors decided.
    let decisions: DecisionEditor
    /// Notes what is in hand; nil for a forecast.
    private let hand: HandFile?
    /// What brought an earlier process down, by step and name.
    private let crashes: [String: HandFile.Crash]

    /// Notes that the run begins; nil without a desk. What a run that died left half-written is taken away.
    /// - Throws: `DeskError`.
    init?(_ plan: WorkflowPlan, _ options: RunOptions) throws {
        guard let desk = options.desk else { return nil }
        for step in [plan.source] + plan.allSteps {
            guard let first = step.instances.first else { continue }
            try desk.keep(stepRecord: first.record.json, step.fingerprint)
        }
        let wasBroken = try desk.hasUnfinishedRun(ofWorkflow: plan.file.name)
        let run = try desk.beginRun(
            workflow: plan.file.name, plan: plan.fingerprint, clock: options.now,
            now: Timestamp(unixSeconds: MonotonicClock.unixSeconds), startedAs: options.startedAs)
        let hand = HandFile(desk: desk.path)
        try desk.note(hand?.takeCrashes() ?? [], plan: plan.stepsFingerprint, at: run.started)
        try desk.forgetCrashes(ofSteps: options.force)
        if wasBroken { AtomicFile.sweep(plan.outputFolder) }
        try self.init(plan, options, desk, run, hand)
    }

    /// A run that is only foretold: nothing is noted. Nil without a desk.
    /// - Throws: `DeskError`.
    init?(forecasting plan: WorkflowPlan, _ options: RunOptions) throws {
        guard let desk = options.desk else { return nil }
        let unfinished = try desk.unfinishedRun(of: plan.fingerprint)
        try self.init(plan, options, desk, unfinished ?? DeskRun(id: 0, started: Timestamp(unixSeconds: 0)), nil)
    }

    private init(
        _ plan: WorkflowPlan, _ options: RunOptions, _ desk: Desk, _ run: DeskRun, _ hand: HandFile?
    ) throws {
        (self.desk, self.run, self.hand) = (desk, run, hand)
        let known = try desk.crashes(under: plan.stepsFingerprint).map { ("\($0.step)\n\($0.name)", $0) }
        crashes = Dictionary(known) { first, _ in first }
        takesArticles = plan.source.gives == .article
        earlier = try desk.namesSetAside()
        decisions = DecisionEditor(try desk.decisions())
        isFirst = try !desk.hasPassages(of: plan.file.name)
        (workflow, self.plan, pinnedClock) = (plan.file.name, plan.stepsFingerprint, options.now)
        (choice, onlyChanged) = (ReuseChoice(plan, options), options.onlyChanged)
    }

    /// Does a step's work for a material while it is noted as in hand.
    /// - Throws: `CrashedBefore` instead of doing it, when that brought an earlier process down; what the work throws.
    func inHand<Value: Sendable>(
        _ name: String, step: String, _ work: () async throws -> Value
    ) async throws -> Value {
        if !crashes.isEmpty, let crash = crashes["\(step)\n\(HandFile.noted(name))"] {
            throw CrashedBefore(crash: crash)
        }
        guard let hand, let slot = hand.take(name, step: step) else { return try await work() }
        defer { hand.release(slot) }
        return try await work()
    }

    /// True when the last run that met it set it aside.
    func wasSetAside(_ name: String) -> Bool { earlier.contains(name) }

    /// How a material went through the last time; nil when it never did.
    /// - Throws: `DeskError`.
    func lastPassage(of name: String) throws -> Passage? {
        isFirst ? nil : try desk.passage(of: name, workflow: workflow)
    }

    /// Why a material need not go through the steps; nil when it must.
    /// - Parameters:
    ///   - passage: how it went through the last time.
    ///   - input: what it is now.
    /// - Throws: `DeskError`.
    func standing(_ name: String, _ passage: Passage?, input: ContentHash) throws -> StandingPassage? {
        guard choice.isWhole, !earlier.contains(name), let passage, passage.plan == plan, passage.input == input
        else { return nil }
        if onlyChanged { return .leftOut }
        guard passage.isWhole, try desk.stand(passage.files) else { return nil }
        return .whole(passage)
    }

    /// Notes how a material went through, when it went all the way.
    /// - Throws: `DeskError`.
    func note(_ item: Item, _ result: ItemResult, stage: Int, isWhole: Bool) throws {
        guard choice.isComplete, let input = item.input else { return }
        var passage = Passage(plan: plan, input: input)
        passage.legs = result.legs
        passage.counts = result.tallies.entries.sorted { $0.line < $1.line }
            .map { Passage.Count(line: $0.line, taken: $0.delta.taken, given: $0.delta.given) }
        passage.articles = result.lines.map(\.id)
        passage.files = result.files.map(\.path)
        passage.isWhole = isWhole && result.isRepeatable
        if passage.isWhole { passage.rows = result.lines.map(\.text) }
        let name = stage == 0 ? item.name : "\(item.name) (stage \(stage + 1))"
        let last: Passage?
        if case .known(let known) = item.last { last = known } else { last = try lastPassage(of: name) }
        if last == passage { return }
        try desk.keep(passage, of: name, workflow: workflow, run: run)
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
