import GalleyCore

/// The names given out in a run, so that no article overwrites another's file.
struct OutputNames {
    private var owners: [String: String] = [:]

    /// The template's path for an article, with a hash of its id behind the stem where another article has the name.
    /// Names that differ only in case count as one, since some systems think so.
    mutating func unused(for article: Article, template: FileTemplate, target: String?) -> String {
        let hash = ContentHash(of: article.id.utf8)
        for mark in [nil, String(hash.hex.prefix(8)), hash.hex] {
            let path = template.path(for: article, target: target, mark: mark)
            let key = path.lowercased()
            if let owner = owners[key], owner != article.id { continue }
            owners[key] = article.id
            return path
        }
        return template.path(for: article, target: target, mark: hash.hex)
    }

    /// Keeps a name for the article whose file stands there already.
    mutating func reserve(_ path: String, for article: String) { owners[path.lowercased()] = article }
}
