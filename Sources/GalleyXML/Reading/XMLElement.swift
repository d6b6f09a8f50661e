/// An element of an XML document with everything inside it.
package struct XMLElement: Sendable, Hashable {
    /// The name without prefix.
    package let name: String
    /// The URI of its namespace; empty for none.
    package let namespace: String
    /// The prefix it was written with; empty for none.
    package let prefix: String
    package var attributes: [XMLAttribute]
    package var children: [XMLNode]
    /// Line of the start tag, from 1.
    package let line: Int

    package init(
        name: String, namespace: String = "", prefix: String = "", attributes: [XMLAttribute] = [],
        children: [XMLNode] = [], line: Int = 0
    ) {
        self.name = name
        self.namespace = namespace
        self.prefix = prefix
        self.attributes = attributes
        self.children = children
        self.line = line
    }

    /// The elements directly inside, in order.
    package var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The elements directly inside that bear a name, in any namespace unless one is given.
    package func elements(_ name: String, in namespace: String? = nil) -> [XMLElement] {
        elements.filter { $0.name == name && (namespace == nil || $0.namespace == namespace) }
    }

    /// The first of them.
    package func first(_ name: String, in namespace: String? = nil) -> XMLElement? {
        for case .element(let element) in children
        where element.name == name && (namespace == nil || element.namespace == namespace) { return element }
        return nil
    }

    /// All the words inside, at any depth, in order.
    package var text: String {
        var result = ""
        appendText(to: &result)
        return result
    }

    /// The value of an attribute; without a namespace it is one that bears no prefix.
    package func attribute(_ name: String, in namespace: String = "") -> String? {
        attributes.first { $0.name == name && $0.namespace == namespace }?.value
    }

    private func appendText(to result: inout String) {
        for child in children {
            switch child {
            case .text(let text): result += text
            case .element(let element): element.appendText(to: &result)
            }
        }
    }
}
