/// An attribute of an element.
package struct XMLAttribute: Sendable, Hashable {
    /// The name without prefix.
    package let name: String
    /// The URI of its namespace; empty for none.
    package let namespace: String
    package let prefix: String
    package let value: String

    package init(_ name: String, _ value: String, namespace: String = "", prefix: String = "") {
        self.name = name
        self.namespace = namespace
        self.prefix = prefix
        self.value = value
    }
}
