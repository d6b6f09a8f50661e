extension FetchFailure {
    /// What a transfer without an answer means for the address asked for.
    init(_ failure: TransferFailure, asking url: String, at address: WebAddress, _ limits: TransferLimits) {
        let place = address.host
        switch failure.reason {
        case .blocked(let ip, let kind):
            let what = [ip, "[\(ip)]"].contains(place) ? "\(place) is \(kind)" : "\(place) leads to \(ip), \(kind)"
            self.init(
                .blockedByAddress, url: url,
                "\(what), which is not fetched; "
                    + "if it is yours, allow it with --allow-address \(Self.exception(ip, address.port))")
        case .bodyTooLarge(let limit):
            self.init(
                .tooLarge, url: url, "the answer is larger than \(limit) bytes; raise maxBytes if you want it whole")
        case .headersTooLarge:
            self.init(
                .tooLarge, url: url,
                "the answer's headers are larger than \(limits.headerBytes) bytes or more than \(limits.headerCount) "
                    + "lines; something is wrong with \(place)")
        case .unresolved: self.init(.dns, url: url, "the name \(place) has no address; check its spelling")
        case .unreachable:
            self.init(.connection, url: url, "\(place) takes no connection on port \(address.port); try again later")
        case .insecure:
            self.init(
                .tls, url: url,
                "no safe connection to \(place) (\(failure.detail)); check the address or its certificate")
        case .timedOut:
            self.init(
                .timedOut, url: url, "\(place) was too slow (\(failure.detail)); try again later or raise timeout")
        case .broken:
            self.init(
                .connection, url: url,
                "the answer of \(place) broke off or is no HTTP (\(failure.detail)); try again later")
        case .undecodable:
            self.init(
                .connection, url: url, "the answer of \(place) cannot be unpacked (\(failure.detail)); try again later")
        case .cancelled: self.init(.cancelled, url: url, "cancelled before the answer came; run again to fetch it")
        }
    }

    private static func exception(_ ip: String, _ port: Int) -> String {
        ip.contains(":") ? "[\(ip)]:\(port)" : "\(ip):\(port)"
    }
}
