import GalleyCore
import GalleyText

/// The names WordPress knows authors, categories and tags by: each is declared once, before the first post that
/// bears it.
struct WXRNames {
    /// A name of a kind.
    struct Term {
        /// Counted from 1 over all kinds.
        let id: Int
        /// What stands in addresses and logins.
        let slug: String
        let isNew: Bool
    }

    private var slugs: [String: (slug: String, id: Int)] = [:]
    private var taken: Set<String> = []

    /// - Parameter kind: `author`, `category` or `tag`: each has slugs of its own.
    mutating func term(_ kind: String, _ name: String) -> Term {
        let key = kind + ":" + name
        if let known = slugs[key] { return Term(id: known.id, slug: known.slug, isNew: false) }
        let mark = ContentHash(of: name.utf8).short
        var slug = Slug.make(name)
        if slug.isEmpty { slug = mark }
        if !taken.insert(kind + ":" + slug).inserted {
            slug += "-" + mark
            taken.insert(kind + ":" + slug)
        }
        slugs[key] = (slug, slugs.count + 1)
        return Term(id: slugs.count, slug: slug, isNew: true)
    }
}
