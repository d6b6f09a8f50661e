import GalleyCore
import GalleyStore

/// Steps that are done one after the other for one material, as a whole or not at all.
///
/// What is worth keeping is a chain of its own, one row of the desk for each material, so that a changed option of a
/// later step does not do the earlier ones again; steps that only look at articles and hand them on are fused and done
/// every time, which costs less than looking them up. The key of a result names the step by its fingerprint and the
/// material that went in.
struct FusedChain: Sendable {
    /// What a desk keeps of a chain.
    enum Keeping: Sendable, Hashable {
        /// Nothing: it is done so quickly that asking the desk would take longer.
        case light
        /// What it gives, which follows from options and input alone.
        case result
        /// The page it fetches: kept for this run, for runs without a network and for when a server does not answer.
        case page
        /// Nothing: it has an effect outside every time.
        case never
    }

    let steps: [RunningStep]
    let keeping: Keeping
    /// The hash of the steps' fingerprints.
    let fingerprint: ContentHash
    /// True when what is kept is not to be used.
    let isForced: Bool
    /// True when the result must be there: the run has no network, or begins behind this chain.
    let mustBeKept: Bool

    /// The step that names the chain in reasons and records.
    var id: String { steps[0].id }

    /// True when something else becomes an article here.
    var makesArticles: Bool { steps[0].planned.takes != .article && steps[0].planned.gives == .article }

    /// One stretch of a material's way.
    func leg(_ input: ContentHash) -> Passage.Leg { Passage.Leg(step: id, fingerprint: fingerprint, input: input) }

    /// Cuts steps into chains.
    static func chains(of steps: [RunningStep], _ choice: ReuseChoice) -> [FusedChain] {
        var groups: [[RunningStep]] = []
        for step in steps {
            if step.planned.isLight, let last = groups.last?.last, last.planned.isLight {
                groups[groups.count - 1].append(step)
            } else {
                groups.append([step])
            }
        }
        return groups.map { FusedChain($0, choice) }
    }

    private init(_ steps: [RunningStep], _ choice: ReuseChoice) {
        self.steps = steps
        let planned = steps[0].planned
        keeping = planned.isLight ? .light : planned.isPure ? .result : planned.isFetch ? .page : .never
        let prints = steps.map(\.planned.fingerprint)
        fingerprint = prints.count == 1 ? prints[0] : ContentHash(of: prints.map(\.hex).joined(separator: "\n").utf8)
        isForced = steps.contains { choice.isForced($0.id) }
        mustBeKept = planned.isFetch && !isForced && choice.mustBeKept(planned)
    }
}

extension PlannedStep {
    /// True when what it gives follows from its options and its input alone.
    var isPure: Bool {
        if description.name == ExecStep.entry.description.name {
            return instances.allSatisfy { ExecStep.isKept($0.options) }
        }
        return description.kind == .perArticle || description.kind == .keyed
    }

    /// True when it fetches pages.
    var isFetch: Bool { description.kind == .effect && description.takes == .request && description.gives == .page }
}
