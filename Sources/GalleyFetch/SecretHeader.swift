/// A header that one host alone may see.
package struct SecretHeader: Sendable, Hashable {
    /// In lower case; subdomains do not count.
    package let host: String
    package let name: String
    package let value: String

    package init(host: String, name: String, value: String) {
        self.host = host.lowercased()
        self.name = name
        self.value = value
    }
}
