/// How Galley names itself: the product that robots files address, and where a webmaster finds whoever runs it.
package struct UserAgent: Sendable, Hashable {
    /// The header's value.
    package let text: String

    /// Galley's own name, with the contact (an address of mail or web) where one is given.
    package init(contact: String? = nil) {
        text = "Galley/0.1" + (contact.map { " (+\($0))" } ?? "")
    }

    /// A name of the house's own, with the contact behind it unless it is in there already.
    package init(_ name: String, contact: String? = nil) {
        if let contact, !name.contains(contact) { text = "\(name) (+\(contact))" } else { text = name }
    }

    /// The product token that robots files match (RFC 9309 §2.2.1): letters, `-` and `_` at the beginning.
    package var productToken: String {
        String(text.prefix { $0.isASCII && $0.isLetter || $0 == "-" || $0 == "_" })
    }
}
