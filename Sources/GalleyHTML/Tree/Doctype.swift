/// A `<!DOCTYPE …>`: its name in lower case and its two identifiers, nil where they were not given.
package struct Doctype: Sendable, Hashable {
    package let name: String
    package let publicID: String?
    package let systemID: String?
}
