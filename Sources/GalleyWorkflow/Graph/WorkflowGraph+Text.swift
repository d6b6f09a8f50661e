extension WorkflowGraph {
    /// A flowchart in the language of Mermaid, as Markdown viewers draw it.
    package var mermaid: String {
        let number = numbers
        let shapes = nodes.map { node in
            let label = Self.mermaidText(node.label)
            let drawn =
                switch node.shape {
                case .source: "([\"\(label)\"])"
                case .step: "[\"\(label)\"]"
                case .route: "{\"\(label)\"}"
                case .output: "[/\"\(label)\"/]"
                }
            return "    n\(number[node.id] ?? 0)\(drawn)"
        }
        let ways = edges.map { edge in
            "    n\(number[edge.from] ?? 0) -->|\"\(Self.mermaidText(edge.label))\"| n\(number[edge.to] ?? 0)"
        }
        return (["flowchart TD"] + shapes + ways).joined(separator: "\n") + "\n"
    }

    /// The graph in the language of Graphviz.
    package var dot: String {
        let shapes = nodes.map { node in
            let shape =
                switch node.shape {
                case .source: "ellipse"
                case .step: "box"
                case .route: "diamond"
                case .output: "note"
                }
            return "    \(Self.dotText(node.id)) [label=\(Self.dotText(node.label)), shape=\(shape)];"
        }
        let ways = edges.map { edge in
            "    \(Self.dotText(edge.from)) -> \(Self.dotText(edge.to)) [label=\(Self.dotText(edge.label))];"
        }
        return (["digraph \(Self.dotText(name)) {", "    rankdir=TB;"] + shapes + ways + ["}"]).joined(separator: "\n")
            + "\n"
    }

    private var numbers: [String: Int] {
        Dictionary(nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// Quotes and brackets would end a text: they are written as Mermaid's entity codes.
    private static func mermaidText(_ text: String) -> String {
        let codes: [Character: String] = [
            "\"": "#quot;", "<": "#lt;", ">": "#gt;", "#": "#35;", "&": "#amp;", "|": "#124;", "\n": " ",
        ]
        return text.map { codes[$0] ?? String($0) }.joined()
    }

    private static func dotText(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\""
    }
}

extension WorkflowGraph.Node {
    /// The id, with the step's name where it is another.
    var label: String { id == use || id.hasSuffix(".\(use)") ? id : "\(id) (\(use))" }
}
