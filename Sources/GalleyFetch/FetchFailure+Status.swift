extension FetchFailure {
    /// What an answer that is no page means; nil for one that may be (2xx).
    init?(_ exchange: Exchange, asking url: String) {
        let host = exchange.address.host
        let status = exchange.status
        if Self.isChallenge(exchange) {
            self.init(
                .refused, url: url, status: status,
                "\(host) wants proof that a person is asking (status \(status)); ask the publisher for access")
            return
        }
        switch status {
        case 200..<300: return nil
        case 401, 403, 407, 451:
            self.init(
                .refused, url: url, status: status,
                "\(host) refuses this page (status \(status)); ask the publisher for access")
        case 404:
            self.init(.notFound, url: url, status: status, "\(host) has no such page (404); check the address")
        case 410:
            self.init(.gone, url: url, status: status, "\(host) has taken this page away (410); take it off the list")
        case 429:
            self.init(
                .httpError, url: url, status: status,
                "\(host) asks for fewer requests (429); try again later with a longer delay")
        case 500...:
            self.init(
                .httpError, url: url, status: status, "\(host) has trouble (status \(status)); try again later")
        default:
            self.init(
                .httpError, url: url, status: status,
                "\(host) answers with status \(status), which brings no page; check the address in a browser")
        }
    }

    /// What the pages of the common walls against robots hold: the addresses and names of their own scripts.
    private static let challengeMarks = [
        "/cdn-cgi/challenge-platform/", "cf-browser-verification", "_Incapsula_Resource", "captcha-delivery.com",
        "px-captcha", "awsWafCookieDomainList", "sucuri_cloudproxy_js",
    ].map { Array($0.utf8) }
    private static let longestChallenge = 256 * 1_024

    /// True for an answer in the place of the page that asks for a proof that one is human: the walls name themselves
    /// in headers or in their own pages.
    static func isChallenge(_ exchange: Exchange) -> Bool {
        guard exchange.status != 200 else { return false }
        if exchange.header("cf-mitigated") == "challenge" || exchange.header("x-amzn-waf-action") != nil { return true }
        guard [403, 405, 429, 503].contains(exchange.status) else { return false }
        if exchange.status == 403, exchange.header("x-datadome") != nil { return true }
        return challengeMarks.contains { exchange.body.prefix(longestChallenge).holds($0) }
    }
}

extension ArraySlice<UInt8> {
    /// True when the bytes stand somewhere in it.
    fileprivate func holds(_ mark: [UInt8]) -> Bool {
        guard let first = mark.first else { return true }
        var rest = self
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: mark) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
