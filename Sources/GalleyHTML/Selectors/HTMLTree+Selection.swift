/// Finding elements by selector.
extension HTMLTree {
    /// The elements below `root` that match, in document order. What a template holds is not on the page and is only
    /// searched when the template is the root.
    package func select(_ selector: CSSSelector, in root: NodeID = HTMLTree.document) -> [NodeID] {
        var found: [NodeID] = []
        var node = nextInDocumentOrNone(after: root, within: root)
        while !node.isNone {
            if matches(node, selector) { found.append(node) }
            node = nextOnPage(after: node, within: root)
        }
        return found
    }

    /// The first element ``select(_:in:)`` would find.
    package func selectFirst(_ selector: CSSSelector, in root: NodeID = HTMLTree.document) -> NodeID? {
        var node = nextInDocumentOrNone(after: root, within: root)
        while !node.isNone {
            if matches(node, selector) { return node }
            node = nextOnPage(after: node, within: root)
        }
        return nil
    }

    private func nextOnPage(after node: NodeID, within root: NodeID) -> NodeID {
        tag(node) == .template
            ? nextSkippingChildrenOrNone(after: node, within: root) : nextInDocumentOrNone(after: node, within: root)
    }

    /// Whether an element matches; other nodes never do.
    package func matches(_ node: NodeID, _ selector: CSSSelector) -> Bool {
        isElement(node) && selector.alternatives.contains { matches(node, $0) }
    }

    /// Whether an element's `class` holds a word, letter for letter.
    package func hasClass(_ name: StaticString, of node: NodeID) -> Bool {
        name.withUTF8Buffer { hasClass(Array($0), of: node) }
    }

    private func matches(_ node: NodeID, _ complex: CSSSelector.Complex) -> Bool {
        matches(node, complex.target) && matchesOthers(of: node, complex.others[...])
    }

    /// Whether the rest of a selector, from right to left, fits around an element that its right end fits.
    private func matchesOthers(
        of node: NodeID, _ others: ArraySlice<(combinator: CSSSelector.Combinator, compound: CSSSelector.Compound)>
    ) -> Bool {
        guard let (combinator, compound) = others.first else { return true }
        var candidate = step(from: node, combinator)
        while !candidate.isNone {
            if isElement(candidate) {
                if matches(candidate, compound), matchesOthers(of: candidate, others.dropFirst()) { return true }
                if combinator == .child || combinator == .nextSibling { return false }
            }
            candidate = step(from: candidate, combinator)
        }
        return false
    }

    private func step(from node: NodeID, _ combinator: CSSSelector.Combinator) -> NodeID {
        switch combinator {
        case .descendant, .child: return parentOrNone(node)
        case .nextSibling, .laterSibling: return previousSiblingOrNone(node)
        }
    }

    private func matches(_ node: NodeID, _ compound: CSSSelector.Compound) -> Bool {
        if let name = compound.name {
            let record = record(node)
            let actual = record.tag != .unknown ? record.tag.name : tagName(node).lowercasedASCII
            guard actual == name else { return false }
        }
        if let id = compound.id {
            guard let range = attributeBytes("id", of: node), value(range, equals: id) else { return false }
        }
        return compound.classes.allSatisfy { hasClass($0, of: node) }
            && compound.attributes.allSatisfy { passes(node, $0) }
            && !compound.negations.contains { matches(node, $0) }
    }

    private func value(_ range: Range<Int>, equals wanted: [UInt8]) -> Bool {
        if isPlain(range) { return source[range].elementsEqual(wanted) }
        return decodedAttribute(range).utf8.elementsEqual(wanted)
    }

    /// Whether a raw value is already what it stands for.
    private func isPlain(_ range: Range<Int>) -> Bool {
        !source[range].contains { $0 == .ampersand || $0 == .carriageReturn || $0 == .null }
    }

    private func hasClass(_ name: [UInt8], of node: NodeID) -> Bool {
        guard let range = attributeBytes("class", of: node), range.count >= name.count, !name.isEmpty else {
            return false
        }
        if isPlain(range) { return Self.holdsWord(source[range], name) }
        return Self.holdsWord(Array(decodedAttribute(range).utf8)[...], name)
    }

    private static func holdsWord(_ text: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].firstIndex(where: \.isHTMLSpace) ?? text.endIndex
            if end - start == word.count, text[start..<end].elementsEqual(word) { return true }
            start = end + 1
        }
        return false
    }

    private func passes(_ node: NodeID, _ test: AttributeTest) -> Bool {
        guard let range = attributeBytes(named: test.name, of: node) else { return false }
        if isPlain(range) { return test.passes(source[range]) }
        return test.passes(decodedAttribute(range).utf8)
    }
}
