import GalleyCore

/// What stands around an article's words on a page and in a book alike.
extension HTMLBody {
    /// The authors' names, unless there is nothing to be seen of them.
    mutating func writeByline(_ metadata: Metadata) {
        let names = VisibleText.visible(metadata.authors.map(\.name).joined(separator: ", "))
        if names.isEmpty { return }
        raw("<p class=\"byline\">")
        words(names)
        raw("</p>\n")
    }

    /// Where the article comes from and whose it is.
    /// - Parameter address: of the source, fit for a link; nil where there is none.
    mutating func writeSource(_ metadata: Metadata, address: String?) {
        let site = VisibleText.visible(metadata.site ?? "")
        let copyright = VisibleText.visible(metadata.rights.copyright ?? "")
        if site.isEmpty, address == nil, copyright.isEmpty { return }
        raw("<footer class=\"source\">\n")
        if let address {
            raw("<p><a")
            attribute("href", address)
            raw(">")
            words(site.isEmpty ? address : site)
            raw("</a></p>\n")
        } else if !site.isEmpty {
            raw("<p>")
            words(site)
            raw("</p>\n")
        }
        if !copyright.isEmpty {
            raw("<p>")
            words(copyright)
            raw("</p>\n")
        }
        raw("</footer>\n")
    }
}
