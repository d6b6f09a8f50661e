/// Reads robots.txt (RFC 9309 §2): forgiving of everything that real files hold.
package struct RobotsReader {
    /// Bytes that are read of a file; what follows counts as not there (§2.5 asks for at least 500 KiB).
    package static let largestFile = 500 * 1_024
    /// A longer line is no rule anybody meant.
    private static let longestLine = 4_096

    /// Rules that stand under one or more user-agent lines.
    private struct Group {
        var agents: [String] = []
        var rules: [RobotsRules.Rule] = []
        var crawlDelay: Double?
    }

    private var groups: [Group] = []
    private var sitemaps: [String] = []
    /// The next user-agent line joins the group rather than beginning one.
    private var isNamingAgents = false

    /// What the file says to the robot with this product token.
    package static func read(_ bytes: [UInt8], for token: String) -> RobotsRules {
        var reader = RobotsReader()
        var content = bytes.prefix(largestFile)
        if content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
        for line in content.split(whereSeparator: { $0 == 10 || $0 == 13 }) where line.count <= longestLine {
            reader.read(line)
        }
        return reader.rules(for: token.lowercased())
    }

    private mutating func read(_ line: ArraySlice<UInt8>) {
        let meant = line.prefix { $0 != UInt8(ascii: "#") }
        guard let colon = meant.firstIndex(of: UInt8(ascii: ":")) else { return }
        let key = String(decoding: Self.trimmed(meant[..<colon]), as: UTF8.self).lowercased()
        let value = Self.trimmed(meant[(colon + 1)...])
        switch key {
        case "user-agent", "useragent", "user agent": nameAgent(String(decoding: value, as: UTF8.self).lowercased())
        case "allow": add(value, allows: true)
        case "disallow": add(value, allows: false)
        case "crawl-delay", "crawldelay":
            isNamingAgents = false
            if let seconds = Double(String(decoding: value, as: UTF8.self)), seconds >= 0, seconds.isFinite,
                !groups.isEmpty
            {
                groups[groups.count - 1].crawlDelay = seconds
            }
        case "sitemap": sitemaps.append(String(decoding: value, as: UTF8.self))
        default: break
        }
    }

    private mutating func nameAgent(_ agent: String) {
        if !isNamingAgents { groups.append(Group()) }
        isNamingAgents = true
        // What follows the token (a version, a remark) does not count.
        let token = agent.hasPrefix("*") ? "*" : String(agent.prefix { $0.isLetter || $0 == "-" || $0 == "_" })
        groups[groups.count - 1].agents.append(token)
    }

    private mutating func add(_ value: ArraySlice<UInt8>, allows: Bool) {
        isNamingAgents = false
        // An empty pattern matches nothing; a rule before any user-agent line belongs to nobody.
        guard !groups.isEmpty, let first = value.first else { return }
        let isPath = first == UInt8(ascii: "/") || first == UInt8(ascii: "*") || first == UInt8(ascii: "$")
        let path = isPath ? Array(value) : [UInt8(ascii: "/")] + value
        groups[groups.count - 1].rules.append(
            RobotsRules.Rule(
                allows: allows, pattern: RobotsPath.comparable(path, asPattern: true),
                text: String(decoding: value, as: UTF8.self)))
    }

    /// All groups that name the token count together; only where none does, those for everybody (§2.2.1).
    private func rules(for token: String) -> RobotsRules {
        let own = groups.filter { $0.agents.contains(token) }
        let chosen = own.isEmpty ? groups.filter { $0.agents.contains("*") } : own
        return RobotsRules(
            rules: chosen.flatMap(\.rules), crawlDelay: chosen.compactMap(\.crawlDelay).max(), sitemaps: sitemaps)
    }

    private static func trimmed(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var slice = slice
        while let first = slice.first, first <= 0x20 { slice.removeFirst() }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }
}
