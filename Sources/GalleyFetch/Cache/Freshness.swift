import GalleyCore

/// How long a page counts as current without asking (RFC 9111 §4.2), and how to ask whether it still is (§4.3).
enum Freshness {
    /// A server may promise more; a news page is looked at again after a day all the same.
    private static let longest = 86_400

    /// True when the page has to be asked for again.
    /// - Parameter atLeast: seconds that a page counts as current whatever the server says.
    static func isDue(_ held: HeldPage, now: Timestamp, atLeast: Int) -> Bool {
        let age = now.unixSeconds - held.checkedAt.unixSeconds
        return age < 0 || age >= max(atLeast, lifetime(held.page.headers))
    }

    /// Seconds from the answer on; 0 where the server promises nothing.
    static func lifetime(_ headers: [WebPage.Header]) -> Int {
        let control = values("cache-control", headers).joined(separator: ",").lowercased()
        let directives: [String] = control.split(separator: ",").map { String($0.filter { $0 != " " && $0 != "\"" }) }
        if directives.contains(where: { $0 == "no-cache" || $0 == "no-store" || $0.hasPrefix("no-cache=") }) {
            return 0
        }
        let alreadyOld = values("age", headers).first.flatMap { Int($0) } ?? 0
        if let age = directives.first(where: { $0.hasPrefix("max-age=") }) {
            return min(longest, max(0, (Int(age.dropFirst(8)) ?? 0) - max(0, alreadyOld)))
        }
        guard let expires = values("expires", headers).first.flatMap(HTTPDate.parse),
            let date = values("date", headers).first.flatMap(HTTPDate.parse)
        else { return 0 }
        return min(longest, max(0, expires.unixSeconds - date.unixSeconds))
    }

    /// The headers that ask for the page only if it is another by now.
    static func conditions(_ page: WebPage) -> [WebPage.Header] {
        let tag = values("etag", page.headers).first.map { WebPage.Header("If-None-Match", $0) }
        let date = values("last-modified", page.headers).first.map { WebPage.Header("If-Modified-Since", $0) }
        return [tag, date].compactMap { $0 }
    }

    /// The held headers with those that a 304 answer renews (§3.2); it describes no body of its own.
    static func renewed(_ held: [WebPage.Header], by answer: [WebPage.Header]) -> [WebPage.Header] {
        let ofBody = ["content-length", "content-encoding", "content-type", "transfer-encoding", "content-range"]
        let news = answer.filter { !ofBody.contains($0.name.lowercased()) }
        let names = Set(news.map { $0.name.lowercased() })
        return held.filter { !names.contains($0.name.lowercased()) } + news
    }

    private static func values(_ name: String, _ headers: [WebPage.Header]) -> [String] {
        headers.filter { $0.name.lowercased() == name }.map(\.value)
    }
}
