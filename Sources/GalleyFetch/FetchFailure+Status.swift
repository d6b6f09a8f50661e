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

    /// Headers by which the common walls against robots name themselves.
    private static func isChallenge(_ exchange: Exchange) -> Bool {
        guard exchange.status != 200 else { return false }
        return exchange.header("cf-mitigated") == "challenge" || exchange.header("x-amzn-waf-action") != nil
            || exchange.header("x-datadome") != nil && exchange.status == 403
    }
}
