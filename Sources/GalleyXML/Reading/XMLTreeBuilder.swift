/// Builds the tree from the parser's events and stops it at the limits.
///
/// It lives for one document on one thread.
final class XMLTreeBuilder {
    private let limits: XMLReader.Limits
    private var open: [XMLElement] = []
    private var pendingText: [UInt8] = []
    private var root: XMLElement?
    private var nodeCount = 0
    /// Why reading must end; set once.
    private(set) var stopReason: XMLError?

    init(limits: XMLReader.Limits) {
        self.limits = limits
    }

    func start(_ element: XMLElement) {
        flushText()
        nodeCount += 1 + element.attributes.count
        if open.count >= limits.depth {
            stop(.tooDeep, element.line, "more than \(limits.depth) elements stand inside one another")
        } else if nodeCount > limits.nodes {
            stop(.tooManyNodes, element.line, "there are more than \(limits.nodes) elements, attributes and texts")
        }
        open.append(element)
    }

    func end() {
        flushText()
        guard let element = open.popLast() else { return }
        if open.isEmpty {
            if root == nil { root = element }
        } else {
            open[open.count - 1].children.append(.element(element))
        }
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        if !open.isEmpty { pendingText.append(contentsOf: bytes) }
    }

    /// The root; elements left open end here.
    func finish() -> XMLElement? {
        while !open.isEmpty { end() }
        return root
    }

    private func flushText() {
        guard !pendingText.isEmpty, !open.isEmpty else { return }
        nodeCount += 1
        open[open.count - 1].children.append(.text(String(decoding: pendingText, as: UTF8.self)))
        pendingText.removeAll(keepingCapacity: true)
    }

    private func stop(_ reason: XMLError.Reason, _ line: Int, _ problem: String) {
        if stopReason == nil { stopReason = XMLError(reason: reason, line: line, problem: problem) }
    }
}
