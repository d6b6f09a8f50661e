import GalleyCore
import GalleyHTML

/// What a site rule's selectors say of the elements of one page.
///
/// Of a `cut` and a `keep` that both hold a block the nearer one counts; on one element, `keep`.
struct SiteMarks {
    /// What is to become of a block.
    enum Verdict: Equatable {
        case keep(selector: String)
        case cut(selector: String)
        /// It stands outside every container.
        case outside(selector: String)
    }

    let rule: SiteRule
    private let tree: HTMLTree
    private var containers: Set<NodeID> = []
    /// The container's selector that is on the page; nil when none is.
    private let container: SiteSelector?
    private var marks: [NodeID: Verdict] = [:]

    init(_ rule: SiteRule, _ tree: HTMLTree) {
        self.rule = rule
        self.tree = tree
        container = rule.container.first { tree.selectFirst($0.selector) != nil }
        if let container { containers = Set(tree.select(container.selector)) }
        for selector in rule.cut { mark(selector, as: .cut(selector: selector.text)) }
        for selector in rule.keep { mark(selector, as: .keep(selector: selector.text)) }
    }

    /// True when the rule names containers and none of them is on the page: the site has changed.
    var missesContainer: Bool { container == nil && !rule.container.isEmpty }

    private mutating func mark(_ selector: SiteSelector, as verdict: Verdict) {
        for node in tree.select(selector.selector) { marks[whole(node)] = verdict }
    }

    /// The paragraph that an inline element fills alone, for blocks are judged and not their parts.
    private func whole(_ node: NodeID) -> NodeID {
        var node = node
        while ElementTrait.of(tree.tag(node)) == .inline {
            let parent = tree.parentOrNone(node)
            guard !parent.isNone, tree.isElement(parent), words(of: parent) == words(of: node) else { break }
            node = parent
        }
        return node
    }

    private func words(of node: NodeID) -> String { TextTrim.collapsed(tree.textContent(node)) }

    /// What is to become of what stands in an element; nil where the rule says nothing.
    func verdict(on node: NodeID) -> Verdict? {
        var ancestor = node
        while !ancestor.isNone {
            if let mark = marks[ancestor] { return mark }
            ancestor = tree.parentOrNone(ancestor)
        }
        guard let container, !isInContainer(node) else { return nil }
        return .outside(selector: container.text)
    }

    private func isInContainer(_ node: NodeID) -> Bool {
        var ancestor = node
        while !ancestor.isNone {
            if containers.contains(ancestor) { return true }
            ancestor = tree.parentOrNone(ancestor)
        }
        return false
    }
}
