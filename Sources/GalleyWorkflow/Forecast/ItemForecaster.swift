import GalleyCore
import GalleyStore

/// Follows one material through the first stage without doing what would be kept or has an effect: from what the desk
/// holds, and from steps so light that they can be done to find out.
struct ItemForecaster {
    /// What is known of a material at a place on its way.
    private enum Knowledge {
        case known([Material])
        /// It depends on what an earlier step gives.
        case unknown(after: String)
    }

    let stage: Stage
    let ledger: RunLedger
    let memory: RunMemory?
    let reasons: StepReasons?
    /// What to say of every step when there is no desk.
    let whyNothingIsKept: String
    private(set) var lines: [RunForecast.Line] = []
    /// What all that follows hangs on: whether a page is still what it was.
    private var unless: String?
    /// True when everything so far would be reused.
    private var isAllKept = true

    init(stage: Stage, ledger: RunLedger, memory: RunMemory?, reasons: StepReasons?, whyNothingIsKept: String) {
        (self.stage, self.ledger, self.memory, self.reasons) = (stage, ledger, memory, reasons)
        self.whyNothingIsKept = whyNothingIsKept
    }

    /// Adds the lines of all steps that the material meets.
    /// - Throws: `DeskError`.
    mutating func follow(_ material: Material, name: String) async throws {
        var knowledge = Knowledge.known([material])
        for chain in stage.lead { knowledge = try await pass(chain, knowledge) }
        var standing = false
        if case .known(let materials) = knowledge, materials.count == 1, let memory {
            let kept = try memory.standing(
                name, try memory.lastPassage(of: name), input: materials[0].inputHash)
            if case .leftOut = kept { return skipAll("nothing changed, and only what changed is wanted") }
            if case .whole = kept { standing = true }
        }
        try await follow(knowledge, flow: 0, isStanding: standing)
    }

    private mutating func follow(_ start: Knowledge, flow number: Int, isStanding: Bool) async throws {
        let flow = stage.flows[number]
        var knowledge = start
        for chain in flow.chains { knowledge = try await pass(chain, knowledge) }
        if case .known(let materials) = knowledge, materials.isEmpty {
            return skip(flow, "no article comes here")
        }
        switch flow.end {
        case .leaves: break
        case .output(let output): write(stage.outputs[output].step.id, isStanding: isStanding)
        case .route(let route):
            guard case .known(let materials) = knowledge, let material = materials.first else {
                if route.id.isEmpty {
                    for flow in route.cases.flatMap(\.flows) {
                        try await follow(knowledge, flow: flow, isStanding: false)
                    }
                } else {
                    add(route.id, .run, "the way depends on what the steps before it give")
                }
                return
            }
            guard let flows = route.flows(for: material) else {
                return add(route.id, .run, "no case fits: it would be set aside")
            }
            for flow in flows { try await follow(.known(materials), flow: flow, isStanding: isStanding) }
        }
    }

    private mutating func pass(_ chain: FusedChain, _ knowledge: Knowledge) async throws -> Knowledge {
        guard case .known(let materials) = knowledge else {
            if case .unknown(let step) = knowledge { try passUnknown(chain, after: step) }
            return knowledge
        }
        guard let material = materials.first else { return knowledge }
        switch chain.keeping {
        case .light: return await passLight(chain, materials)
        case .never:
            add(chain.id, .run, "it is done every time")
            isAllKept = false
            return .unknown(after: chain.id)
        case .page: return try passFetch(chain, material)
        case .result:
            var next: [Material] = []
            for material in materials {
                guard let kept = try passKept(chain, material) else { return .unknown(after: chain.id) }
                next += kept
            }
            return .known(next)
        }
    }

    private mutating func passUnknown(_ chain: FusedChain, after step: String) throws {
        let own = try reasons?.ownChanges(chain) ?? []
        let isSure = chain.isForced || !own.isEmpty || reasons?.passage == nil || chain.keeping != .result
        for step in chain.steps {
            let why = own.isEmpty ? "its input is made anew" : own.joined(separator: ", ")
            add(
                step.id, .run, chain.isForced ? "--force" : why,
                unless: isSure ? nil : "the steps before it give what they gave")
        }
        isAllKept = false
    }

    private mutating func passLight(_ chain: FusedChain, _ materials: [Material]) async -> Knowledge {
        var result = ItemResult()
        let flow = FlowRunner(flows: [], outputs: [], ledger: ledger, memory: nil)
        let given = await flow.run(materials, steps: chain.steps, into: &result)
        for step in chain.steps where result.tallies[step.tally] != nil {
            let failure = result.failures.first { $0.step == step.id }
            let why = failure.map { "it would be set aside: \($0.error)" }
            add(step.id, .run, why ?? "it is light, and done every time")
        }
        return .known(given)
    }

    private mutating func passFetch(_ chain: FusedChain, _ material: Material) throws -> Knowledge {
        let kept = chain.isForced ? nil : try memory?.desk.result(for: chain.leg(material.inputHash).key)
        guard let kept, let memory else {
            let why = memory == nil ? whyNothingIsKept : "the desk holds no page of it"
            add(chain.id, .run, chain.isForced ? "--force" : why)
            isAllKept = false
            return .unknown(after: chain.id)
        }
        if chain.mustBeKept || memory.run.isResumed && kept.run == memory.run.id {
            add(chain.id, .reuse, "the page is in the desk")
        } else {
            add(chain.id, .run, "the server is asked whether the page changed, where that is due")
            unless = "the page changed"
        }
        return .known(kept.materials)
    }

    /// Nil when the result is not in the desk.
    private mutating func passKept(_ chain: FusedChain, _ material: Material) throws -> [Material]? {
        guard let memory, let reasons else {
            add(chain.id, .run, whyNothingIsKept)
            isAllKept = false
            return nil
        }
        let input = material.inputHash
        if chain.isForced {
            add(chain.id, .run, "--force")
        } else if let kept = try memory.desk.result(for: chain.leg(input).key) {
            add(chain.id, .reuse, "nothing it depends on changed")
            return kept.materials.map { memory.decisions.apply(to: $0, isNew: chain.makesArticles) }
        } else {
            add(chain.id, .run, try reasons.whyDone(chain, input: input))
        }
        isAllKept = false
        return nil
    }

    private mutating func write(_ step: String, isStanding: Bool) {
        if isStanding {
            add(step, .reuse, "its file stands as it was written")
        } else if memory == nil {
            add(step, .run, whyNothingIsKept)
        } else {
            add(step, .run, isAllKept ? "a file with the same bytes is left untouched" : "its input is made anew")
        }
    }

    private mutating func skip(_ flow: Flow, _ why: String) {
        guard case .output(let output) = flow.end else { return }
        add(stage.outputs[output].step.id, .skip, why)
    }

    private mutating func skipAll(_ why: String) {
        let steps = stage.flows.flatMap(\.chains).flatMap(\.steps) + stage.outputs.map(\.step)
        for step in steps where !lines.contains(where: { $0.step == step.id }) { add(step.id, .skip, why) }
    }

    private mutating func add(_ step: String, _ action: RunForecast.Action, _ why: String, unless own: String? = nil) {
        lines.append(RunForecast.Line(step, action, why, unless: own ?? unless))
    }
}
