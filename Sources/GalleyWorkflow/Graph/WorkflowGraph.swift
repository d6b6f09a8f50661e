import GalleyCore

/// The picture of a workflow: its source, steps and branches as nodes, the ways between them as edges.
package struct WorkflowGraph: Sendable, Hashable {
    /// A step, as it is drawn.
    package struct Node: Sendable, Hashable {
        /// What kind of thing is drawn.
        package enum Shape: Sendable, Hashable {
            case source, step, route, output
        }

        package let id: String
        /// The name of the step, where the id does not say it.
        package let use: String
        package let shape: Shape
    }

    /// A way from one step to another.
    package struct Edge: Sendable, Hashable {
        package let from: String
        package let to: String
        /// What passes, or the condition.
        package let label: String
    }

    package let name: String
    package private(set) var nodes: [Node] = []
    package private(set) var edges: [Edge] = []

    /// The graph of a workflow that would run.
    package init(_ plan: WorkflowPlan) {
        name = plan.file.name
        nodes.append(Node(id: plan.source.id, use: plan.source.description.name, shape: .source))
        var drawn: [String: String] = [:]
        add(plan.main, after: plan.source.id, label: plan.source.gives.rawValue, plan, &drawn)
    }

    /// Adds the steps of a chain and, once each, the branches its route leads to.
    private mutating func add(
        _ chain: PlannedChain, after start: String, label: String, _ plan: WorkflowPlan, _ drawn: inout [String: String]
    ) {
        var (previous, label) = (start, label)
        for step in chain.steps {
            let isOutput = step.gives == .file
            nodes.append(Node(id: step.id, use: step.description.name, shape: isOutput ? .output : .step))
            edges.append(Edge(from: previous, to: step.id, label: label))
            (previous, label) = (step.id, step.gives.rawValue)
        }
        guard let route = chain.route else { return }
        nodes.append(Node(id: route.id, use: StepUse.routeName, shape: .route))
        edges.append(Edge(from: previous, to: route.id, label: label))
        for routeCase in route.cases {
            let words =
                routeCase.conditions.isEmpty ? "else" : routeCase.conditions.map(\.words).joined(separator: ", ")
            for branch in routeCase.branches {
                if let first = drawn[branch] {
                    edges.append(Edge(from: route.id, to: first, label: words))
                } else if let chain = plan.branches[branch], let first = chain.steps.first?.id ?? chain.route?.id {
                    drawn[branch] = first
                    add(chain, after: route.id, label: words, plan, &drawn)
                }
            }
        }
    }

    /// How many steps stand before each node at most: where it is drawn.
    var levels: [String: Int] {
        var levels: [String: Int] = [:]
        for edge in edges { levels[edge.to] = max(levels[edge.to] ?? 0, (levels[edge.from] ?? 0) + 1) }
        for node in nodes where levels[node.id] == nil { levels[node.id] = 0 }
        return levels
    }
}

extension Condition {
    /// The condition in words, for a picture.
    var words: String {
        let comparisons = comparisons.map { comparison in
            switch comparison {
            case .equals(let value): "is \(value.text)"
            case .contains(let text): "holds \"\(text)\""
            case .excludes(let value): "without \(value.text)"
            case .includes(let value): "includes \(value.text)"
            case .matches(let pattern): "matches \"\(pattern)\""
            case .count(let range): "count \(range.wanted)"
            case .above(let value): "> \(value.text)"
            case .below(let value): "< \(value.text)"
            case .exists(let isThere): isThere ? "is there" : "is not there"
            }
        }
        return "\(path) " + comparisons.joined(separator: " and ")
    }
}
