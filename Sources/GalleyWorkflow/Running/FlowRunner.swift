import GalleyCore

/// Takes one material through a flow.
struct FlowRunner: Sendable {
    let flows: [Flow]
    let outputs: [Stage.Output]
    let ledger: RunLedger

    /// Does the steps of a flow and follows its end.
    func run(_ materials: [Material], flow number: Int, into result: inout ItemResult) async {
        let flow = flows[number]
        let materials = await run(materials, steps: flow.steps, into: &result)
        switch flow.end {
        case .leaves: for material in materials { note(material, in: &result) }
        case .output(let output):
            for material in materials {
                if outputs[output].next == nil { note(material, in: &result) }
                result.deliveries.append(.init(output: output, material: material))
            }
        case .route(let route): for material in materials { await follow(route, material, into: &result) }
        }
    }

    /// Does steps one after the other; what fails is noted and goes no further.
    func run(_ materials: [Material], steps: [RunningStep], into result: inout ItemResult) async -> [Material] {
        var current = materials
        for step in steps {
            if current.isEmpty { return [] }
            let start = MonotonicClock.nanoseconds
            var next: [Material] = []
            for material in current {
                for instance in step.steps {
                    do {
                        next += try await instance.run(material, in: step.context)
                    } catch {
                        result.failures.append(.init(step: step.id, input: material, error: ledger.words(for: error)))
                    }
                }
            }
            var tally = result.tallies[step.tally] ?? StepTallyDelta()
            tally.taken += current.count
            tally.given += next.count
            tally.nanoseconds += MonotonicClock.nanoseconds - start
            result.tallies[step.tally] = tally
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

    /// Makes the article's line in the report, once however many outputs take it.
    private func note(_ material: Material, in result: inout ItemResult) {
        guard case .article(let article) = material, !result.rows.contains(where: { $0.id == article.id }) else {
            return
        }
        result.rows.append(RunReport.ArticleRow(article))
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
