import GalleyCore
import GalleyStore

/// Steps that are done one after the other for one material, as a whole or not at all: their result is one row of the
/// desk.
///
/// The key of a result names the steps, in order, and the material that went in. A step is named by its fingerprint
/// (name, version, canonical options, contents of its declared files), so that a change of any of these does the whole
/// chain again, and white space or the order of keys in the workflow file never does.
struct FusedChain: Sendable {
    let steps: [RunningStep]
    /// The hash of the steps' fingerprints; nil for steps whose results are not kept.
    private let fingerprint: ContentHash?
    /// True when what is kept is not to be used.
    let isForced: Bool
    /// True when the result must be there: the run begins behind this chain.
    let mustBeKept: Bool

    /// The key of the result for a material; nil where none is kept.
    func key(for material: Material) -> ContentHash? {
        fingerprint.map { ContentHash(of: "\($0.hex) \(material.inputHash.hex)".utf8) }
    }

    /// Cuts steps into chains: neighbours that work on each article alone are fused; each fetch of a page stands by
    /// itself and is kept; what has another effect outside is done every time.
    static func chains(of steps: [RunningStep], _ choice: ReuseChoice) -> [FusedChain] {
        var groups: [[RunningStep]] = []
        for step in steps {
            if step.planned.isPure, let last = groups.last?.last, last.planned.isPure {
                groups[groups.count - 1].append(step)
            } else {
                groups.append([step])
            }
        }
        return groups.map { FusedChain($0, choice) }
    }

    private init(_ steps: [RunningStep], _ choice: ReuseChoice) {
        self.steps = steps
        let isKept = steps.allSatisfy { $0.planned.isPure || $0.planned.isFetch }
        let words = steps.flatMap { $0.planned.instances.map(\.fingerprint.hex) }.joined(separator: "\n")
        fingerprint = isKept ? ContentHash(of: words.utf8) : nil
        isForced = steps.contains { choice.isForced($0.id) }
        mustBeKept = isKept && !isForced && steps.allSatisfy { choice.mustBeKept($0) }
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

    /// True when it fetches pages. A page is kept like a result: it is not fetched again until somebody asks for that
    /// by `--force`, be it that the run was killed or that it is repeated.
    var isFetch: Bool { description.kind == .effect && description.takes == .request && description.gives == .page }
}
