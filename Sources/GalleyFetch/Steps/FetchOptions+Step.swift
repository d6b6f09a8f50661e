import GalleyCore

extension FetchOptions {
    /// The options of every step and source that goes to the web: who asks, and how politely.
    static let sharedStepOptions = [
        StepOption("perHost", .integer(1...64), default: .integer(2), summary: "Requests to one host at a time."),
        StepOption(
            "delay", .number(0...600),
            summary: "Seconds between requests to one host. Half a second unless given; none on this machine itself."),
        StepOption("timeout", .number(0.1...3_600), default: .integer(60), summary: "Seconds for one request."),
        StepOption(
            "attempts", .integer(1...10), default: .integer(3),
            summary: "Requests for one page, the first included, while a server is busy or breaks off."),
        StepOption("userAgent", .string, summary: "A name of the house's own for the User-Agent header."),
        StepOption("contact", .string, summary: "A mail or web address at which webmasters reach you."),
        StepOption(
            "robots", .choice(FetchOptions.Robots.allCases.map(\.rawValue)), default: .string("obey"),
            summary: "\"ignore\" passes over robots.txt: for your own servers."),
    ]

    /// What the options of a step or source say; those it does not have keep their defaults.
    /// - Throws: `StepOptionError` for headers that are not written as they should be.
    init(_ options: StepOptions, step: String) throws {
        self.init()
        perHost = options.integer("perHost") ?? perHost
        total = options.integer("total") ?? total
        delay = options.number("delay").map { .seconds($0) }
        attempts = options.integer("attempts") ?? attempts
        limits.totalTime = options.number("timeout").map { .seconds($0) } ?? limits.totalTime
        limits.connectTime = min(limits.connectTime, limits.totalTime)
        recheckSeconds = options.number("recheck").map { Int($0) } ?? recheckSeconds
        let most = options.integer("maxBytes") ?? limits.bodyBytes
        (limits.bodyBytes, limits.wireBytes) = (most, most)
        let contact = options.string("contact")
        userAgent = options.string("userAgent").map { UserAgent($0, contact: contact) } ?? UserAgent(contact: contact)
        reservations = options.string("reservations").flatMap(Reservations.init) ?? reservations
        noArchive = options.string("noarchive").flatMap(NoArchive.init) ?? noArchive
        robots = options.string("robots").flatMap(Robots.init) ?? robots
        secretHeaders = try (options["headers"]?.array ?? []).map { try SecretHeader($0, step: step) }
    }
}

extension SecretHeader {
    /// Reads `{ "host": …, "name": …, "value": … }`.
    fileprivate init(_ value: JSONValue, step: String) throws {
        guard let host = value["host"]?.string, let name = value["name"]?.string, let text = value["value"]?.string,
            value.object?.members.count == 3
        else {
            throw StepOptionError(
                .invalid("each wants { \"host\": …, \"name\": …, \"value\": … }"), option: "headers", step: step)
        }
        self.init(host: host, name: name, value: text)
    }
}
