import GalleyCore
import GalleyStore

/// Fetches pages with what earlier runs hold in mind.
///
/// A run asks the fetching step for every page once: the step goes to the server only when the page is due, and a page
/// that has not changed leads to the same results as before. A run that goes on after it was broken off uses what it
/// has fetched already. When a server does not answer, the page of an earlier run serves; when it says that the page is
/// gone, the page is set aside.
struct PageFetch: Sendable {
    let chain: FusedChain
    let runner: FlowRunner
    let memory: RunMemory

    /// - Throws: `DeskError`.
    func run(_ material: Material, into result: inout ItemResult) async throws -> [Material] {
        let leg = chain.leg(material.inputHash)
        let key = leg.key
        result.legs.append(leg)
        let kept = chain.isForced ? nil : try memory.desk.result(for: key)
        if let kept, chain.mustBeKept || kept.run == memory.run.id {
            result.addReused(chain.steps, given: kept.given)
            return kept.materials
        }
        if chain.mustBeKept {
            let error = "the desk holds nothing of it to begin with; run once with the network and without --from-step"
            result.failures.append(.init(step: chain.id, input: material, error: error))
            return []
        }
        var own = ItemResult()
        let fetched = await runner.run([material], steps: chain.steps, into: &own).map(pinned)
        if let failure = own.failures.first(where: { $0.step == chain.id }), failure.isPassing, let kept {
            runner.ledger.note(step: chain.id, "\(failure.error); the page of an earlier run is used")
            result.addReused(chain.steps, given: kept.given)
            return kept.materials
        }
        if own.failures.isEmpty, !runner.ledger.hasFailed {
            let isSame = kept.map { $0.materials.map(\.inputHash) == fetched.map(\.inputHash) } ?? false
            if isSame { own.tallies[chain.steps[0].tally]?.reused = 1 }
            let given = chain.steps.map { own.tallies[$0.tally]?.given ?? 0 }
            try memory.desk.keep(StepResult(materials: fetched, given: given), for: key, run: memory.run)
        }
        result.add(own)
        return fetched
    }

    /// A run whose clock is given from outside writes no other time down than that.
    private func pinned(_ material: Material) -> Material {
        guard let clock = memory.pinnedClock, case .page(var page) = material,
            let time = page.fetchedAt, time.unixSeconds > clock.unixSeconds
        else { return material }
        page.fetchedAt = clock
        return .page(page)
    }
}
