import GalleyCore
import GalleyStore

/// Says why a step would be done again, from what the desk noted of the last time.
struct StepReasons {
    let desk: Desk
    /// The material's last way through the workflow; nil when it never went all the way.
    let passage: Passage?
    /// True when it was set aside the last time.
    let wasSetAside: Bool

    /// Why there is no result to use for a chain and an input.
    /// - Parameter input: what would go in; nil when that is not known before an earlier step has run.
    /// - Throws: `DeskError`.
    func whyDone(_ chain: FusedChain, input: ContentHash?) throws -> String {
        if wasSetAside { return "it was set aside the last time" }
        guard let passage else { return "it is new" }
        guard let leg = passage.legs.first(where: { $0.step == chain.id }) else {
            return "it did not come to this step before"
        }
        var reasons = leg.fingerprint == chain.fingerprint ? [] : try changes(chain, since: leg.fingerprint)
        if let input, input != leg.input { reasons.append("its input changed") }
        return reasons.isEmpty ? "the desk no longer holds its result" : reasons.joined(separator: ", ")
    }

    /// What is different about a step that the material met before; nothing when it is the same, or was not met.
    /// - Throws: `DeskError`.
    func ownChanges(_ chain: FusedChain) throws -> [String] {
        guard let leg = passage?.legs.first(where: { $0.step == chain.id }), leg.fingerprint != chain.fingerprint
        else { return [] }
        return try changes(chain, since: leg.fingerprint)
    }

    private func changes(_ chain: FusedChain, since fingerprint: ContentHash) throws -> [String] {
        let record = chain.steps[0].planned.instances[0].record
        let changes = try desk.stepRecord(fingerprint).map { record.changes(since: $0) } ?? []
        return changes.isEmpty ? ["the step changed"] : changes
    }
}
