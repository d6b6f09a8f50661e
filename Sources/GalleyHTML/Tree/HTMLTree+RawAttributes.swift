/// Reading all attributes of an element without making strings.
extension HTMLTree {
    /// True when the element's tag has attributes.
    @inlinable
    package func hasAttributes(_ node: NodeID) -> Bool { record(node).attributeCount > 0 }

    /// Calls `body` with the raw ranges of each attribute's name and value, in the order they were written.
    @inlinable
    package func forEachAttribute(of node: NodeID, _ body: (_ name: Range<Int>, _ value: Range<Int>) -> Void) {
        for index in attributeRange(record(node)) {
            let attribute = storage.attributes[index]
            body(attribute.name, attribute.value)
        }
    }
}
