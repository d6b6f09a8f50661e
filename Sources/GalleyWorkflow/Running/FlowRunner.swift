import GalleyCore
import GalleyStore

/// Takes one material through a flow.
struct FlowRunner: Sendable {
    let flows: [Flow]
    let outputs: [Stage.Output]
    let ledger: RunLedger
    /// Nil for a run that keeps nothing.
    let memory: RunMemory?
    private let decisions: DecisionEditor

    init(flows: [Flow], outputs: [Stage.Output], ledger: RunLedger, memory: RunMemory?) {
        (self.flows, self.outputs, self.ledger, self.memory) = (flows, outputs, ledger, memory)
        decisions = memory?.decisions ?? DecisionEditor([])
    }

    /// Does the steps of a flow and follows its end.
    func run(_ materials: [Material], flow number: Int, into result: inout ItemResult) async {
        let flow = flows[number]
        let materials = await run(materials, chains: flow.chains, into: &result)
        switch flow.end {
        case .leaves: for material in materials { note(material, in: &result) }
        case .output(let output):
            for material in materials {
                if outputs[output].next == nil { note(material, in: &result) }
                deliver(material, to: output, in: &result)
            }
        case .route(let route): for material in materials { await follow(route, material, into: &result) }
        }
    }

    /// Puts a material down for an output, which does here what need not wait for the material's turn.
    private func deliver(_ material: Material, to number: Int, in result: inout ItemResult) {
        let output = outputs[number]
        let start = MonotonicClock.nanoseconds
        let prepared = output.step.steps[output.instance].prepare(material, in: output.step.context)
        if prepared != nil {
            result.add(StepTallyDelta(nanoseconds: MonotonicClock.nanoseconds - start), at: output.step.tally)
        }
        result.deliveries.append(.init(output: number, material: material, prepared: prepared))
    }

    /// Takes materials through chains one after the other; what is in the desk is not done again.
    func run(_ materials: [Material], chains: [FusedChain], into result: inout ItemResult) async -> [Material] {
        var current = materials
        for chain in chains {
            var next: [Material] = []
            for material in current {
                if ledger.hasFailed { return [] }
                next += await run(material, chain: chain, into: &result)
            }
            current = chain.keeping == .light ? next : next.map { decisions.apply(to: $0, isNew: chain.makesArticles) }
        }
        return current
    }

    private func run(_ material: Material, chain: FusedChain, into result: inout ItemResult) async -> [Material] {
        guard let memory else { return await run([material], steps: chain.steps, into: &result) }
        do {
            switch chain.keeping {
            case .light: return await run([material], steps: chain.steps, into: &result)
            case .never:
                result.isRepeatable = false
                return await run([material], steps: chain.steps, into: &result)
            case .page:
                return try await PageFetch(chain: chain, runner: self, memory: memory).run(material, into: &result)
            case .result: return try await keeping(material, chain, memory, into: &result)
            }
        } catch {
            ledger.fail(.storageFailed(ledger.words(for: error)))
            return []
        }
    }

    /// Does a chain unless its result is in the desk, and keeps the result.
    private func keeping(
        _ material: Material, _ chain: FusedChain, _ memory: RunMemory, into result: inout ItemResult
    ) async throws -> [Material] {
        let leg = chain.leg(material.inputHash)
        let key = leg.key
        result.legs.append(leg)
        if !chain.isForced, let kept = try memory.desk.result(for: key) {
            result.addReused(chain.steps, given: kept.given)
            return kept.materials
        }
        var own = ItemResult()
        own.name = result.name
        let materials = await run([material], steps: chain.steps, noting: memory, into: &own)
        result.add(own)
        if own.failures.isEmpty, !ledger.hasFailed {
            let given = chain.steps.map { own.tallies[$0.tally]?.given ?? 0 }
            try memory.desk.keep(StepResult(materials: materials, given: given), for: key, run: memory.run)
        }
        return materials
    }

    /// Does steps one after the other; what fails is noted and goes no further.
    /// - Parameter memory: notes what is in hand; nil for steps too light for that.
    func run(
        _ materials: [Material], steps: [RunningStep], noting memory: RunMemory? = nil, into result: inout ItemResult
    ) async -> [Material] {
        var current = materials
        var start = MonotonicClock.nanoseconds
        for step in steps {
            if current.isEmpty { return [] }
            var next: [Material] = []
            for material in current {
                for instance in step.steps {
                    do {
                        if let memory {
                            next += try await memory.inHand(result.name, step: step.id) {
                                try await instance.run(material, in: step.context)
                            }
                        } else {
                            next += try await instance.run(material, in: step.context)
                        }
                    } catch {
                        let words = ledger.words(for: error)
                        if StorageFailure.isOne(error) { ledger.fail(.storageFailed(words)) }
                        result.failures.append(
                            .init(
                                step: step.id, input: material, error: words,
                                isPassing: (error as? any PassingError)?.isPassing ?? false))
                    }
                }
            }
            var tally = StepTallyDelta(taken: current.count, given: next.count)
            let end = MonotonicClock.nanoseconds
            tally.nanoseconds = end - start
            start = end
            result.add(tally, at: step.tally)
            current = next
        }
        return current
    }

    private func follow(_ route: RunningRoute, _ material: Material, into result: inout ItemResult) async {
        guard let flows = route.flows(for: material) else {
            result.failures.append(
                .init(step: route.id, input: material, error: "no case of \"\(route.id)\" fits the article"))
            return
        }
        for flow in flows { await run([material], flow: flow, into: &result) }
    }

    /// Makes the article's line in the report, once however many outputs take it. The desk keeps each line.
    private func note(_ material: Material, in result: inout ItemResult) {
        guard case .article(let article) = material, !result.lines.contains(where: { $0.id == article.id }) else {
            return
        }
        let isOnlyCounted = memory == nil && ledger.showsNoMore
        result.lines.append(isOnlyCounted ? .counted(id: article.id) : .read(RunReport.ArticleRow(article)))
    }
}

extension RunningRoute {
    /// The flows of the first case whose conditions hold; nil when there is none.
    func flows(for material: Material) -> [Int]? {
        guard case .article(let article) = material else { return cases.first { $0.conditions.isEmpty }?.flows }
        let view = ArticleView(article)
        return cases.first { routeCase in routeCase.conditions.allSatisfy { $0.holds(in: view) } }?.flows
    }
}
