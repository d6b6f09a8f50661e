import GalleyCore

/// A material that a step could not do.
package struct SetAside: Sendable, Hashable {
    /// The address, else the id, of what was set aside.
    package let name: String
    /// Its id, where it has one.
    package let itemID: String?
    /// Id of the step that failed; the source's when it could not be read.
    package let step: String
    /// What the step said.
    package let error: String
    /// Where its input lies, once it was put there.
    package var folder: String?
}

extension Material {
    var itemID: String? {
        switch self {
        case .request(let request): request.id
        case .page(let page): page.id
        case .article(let article): article.id
        case .file: nil
        }
    }
}
