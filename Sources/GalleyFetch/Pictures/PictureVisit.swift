package import GalleyCore

/// What became of one picture of an article.
package struct PictureVisit: Sendable {
    /// The picture's address.
    package let url: String
    /// Bytes and type, as they were fetched or held.
    package let outcome: FetchOutcome
}

extension Fetcher {
    /// Fetches an article's own pictures, each once, in the article's order; a store holds them by their address.
    /// - Parameter most: pictures to fetch.
    package func pictures(of article: Article, most: Int = 50) async -> [PictureVisit] {
        var seen: Set<String> = []
        var visits: [PictureVisit] = []
        for picture in article.pictures {
            guard let url = picture.url, seen.insert(url).inserted, visits.count < most else { continue }
            visits.append(PictureVisit(url: url, outcome: await fetch(PageRequest(url: url), accepting: .pictures)))
        }
        return visits
    }
}
