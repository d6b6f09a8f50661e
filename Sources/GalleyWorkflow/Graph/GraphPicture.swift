import GalleyXML

/// Draws a workflow's graph as SVG 1.1, level by level from top to bottom, without other tools.
struct GraphPicture {
    private struct Box {
        var x = 0
        var y = 0
        let width: Int
    }

    private static let rowHeight = 84
    private static let boxHeight = 36
    private static let gap = 32
    /// Of a letter of the picture's type, as wide as the widest usual ones.
    private static let letterWidth = 8

    private let graph: WorkflowGraph
    private var boxes: [String: Box] = [:]
    private var width = 0
    private var height = 0

    init(_ graph: WorkflowGraph) {
        self.graph = graph
        let levels = graph.levels
        let deepest = levels.values.max() ?? 0
        for level in 0...deepest {
            var x = Self.gap
            for node in graph.nodes where levels[node.id] == level {
                let box = Box(x: x, y: Self.gap + level * Self.rowHeight, width: Self.width(of: node.label))
                boxes[node.id] = box
                x += box.width + Self.gap
            }
            width = max(width, x)
        }
        height = (deepest + 1) * Self.rowHeight + Self.gap / 2
        for level in 0...deepest { center(graph.nodes.map(\.id).filter { levels[$0] == level }) }
    }

    /// Writes the picture as one `svg` element.
    func write(to xml: inout XMLWriter) {
        xml.start(
            "svg",
            [
                ("width", String(width)), ("height", String(height)), ("viewBox", "0 0 \(width) \(height)"),
                ("role", "img"), ("font-family", "system-ui, sans-serif"), ("font-size", "13"),
            ], declaring: [("", "http://www.w3.org/2000/svg")])
        xml.element("title", text: "The workflow \(graph.name)")
        xml.start("defs")
        xml.start(
            "marker",
            [
                ("id", "tip"), ("viewBox", "0 0 8 8"), ("refX", "8"), ("refY", "4"), ("markerWidth", "8"),
                ("markerHeight", "8"), ("orient", "auto"),
            ])
        xml.element("path", [("d", "M0 0L8 4L0 8z"), ("fill", "#555")])
        xml.end()
        xml.end()
        for edge in graph.edges { draw(edge, to: &xml) }
        for node in graph.nodes { draw(node, to: &xml) }
        xml.end()
    }

    private static func width(of label: String) -> Int { max(72, label.count * letterWidth + 28) }

    private mutating func center(_ ids: [String]) {
        let end = ids.compactMap { boxes[$0] }.map { $0.x + $0.width }.max() ?? 0
        let shift = (width - end - Self.gap) / 2
        for id in ids { boxes[id]?.x += max(0, shift) }
    }

    private func draw(_ node: WorkflowGraph.Node, to xml: inout XMLWriter) {
        guard let box = boxes[node.id] else { return }
        let (fill, radius) =
            switch node.shape {
            case .source: ("#e3eefc", "18")
            case .step: ("#f5f5f5", "4")
            case .route: ("#fdf3d8", "0")
            case .output: ("#e4f5e6", "4")
            }
        xml.element(
            "rect",
            [
                ("x", String(box.x)), ("y", String(box.y)), ("width", String(box.width)),
                ("height", String(Self.boxHeight)), ("rx", radius), ("fill", fill), ("stroke", "#555"),
            ])
        xml.element(
            "text",
            [
                ("x", String(box.x + box.width / 2)), ("y", String(box.y + 23)), ("text-anchor", "middle"),
            ], text: node.label)
    }

    private func draw(_ edge: WorkflowGraph.Edge, to xml: inout XMLWriter) {
        guard let from = boxes[edge.from], let to = boxes[edge.to] else { return }
        let (x1, y1) = (from.x + from.width / 2, from.y + Self.boxHeight)
        let (x2, y2) = (to.x + to.width / 2, to.y)
        xml.element(
            "path",
            [
                ("d", "M\(x1) \(y1)C\(x1) \(y1 + 28) \(x2) \(y2 - 28) \(x2) \(y2 - 1)"), ("fill", "none"),
                ("stroke", "#555"), ("marker-end", "url(#tip)"),
            ])
        xml.element(
            "text",
            [
                ("x", String((x1 + x2) / 2 + 6)), ("y", String((y1 + y2) / 2 + 4)), ("font-size", "11"),
                ("fill", "#555"),
            ], text: edge.label)
    }
}

extension WorkflowGraph {
    /// The graph as an SVG file.
    package var svg: [UInt8] {
        var xml = XMLWriter()
        GraphPicture(self).write(to: &xml)
        return xml.finish()
    }
}
