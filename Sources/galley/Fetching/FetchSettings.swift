import FoundationEssentials
import GalleyCore
import GalleyFetch
import GalleyStore

/// What the flags of `galley fetch` mean to the fetcher, the desk and the archive.
enum FetchSettings {
    /// - Throws: `UsageError` for a value that cannot be followed.
    static func options(_ arguments: Arguments) throws -> FetchOptions {
        var options = FetchOptions()
        options.allowedAddresses = try FetchCommand.allowedAddresses(arguments, verb: "fetch")
        options.limits.bodyBytes = SharedFlags.maxBytes(arguments)
        options.limits.wireBytes = options.limits.bodyBytes
        options.perHost = arguments.number("per-host") ?? options.perHost
        options.total = arguments.number("total") ?? options.total
        options.attempts = arguments.number("attempts") ?? options.attempts
        options.recheckSeconds = arguments.number("recheck") ?? options.recheckSeconds
        if let seconds = arguments.number("timeout") { options.limits.totalTime = .seconds(seconds) }
        options.limits.connectTime = min(options.limits.connectTime, options.limits.totalTime)
        if let text = arguments.text("delay") { options.delay = try delay(text) }
        let contact = arguments.text("contact")
        options.userAgent =
            arguments.text("user-agent").map { UserAgent($0, contact: contact) } ?? UserAgent(contact: contact)
        if arguments.has("ignore-robots") { options.robots = .ignore }
        options.reservations =
            arguments.text("reservations").flatMap(FetchOptions.Reservations.init) ?? options.reservations
        options.noArchive = arguments.text("noarchive").flatMap(FetchOptions.NoArchive.init) ?? options.noArchive
        options.proxy = arguments.text("proxy")
        options.certificateFile = arguments.text("ca-file")
        options.resolve = arguments.texts("resolve")
        options.secretHeaders = try arguments.texts("secret-header").map(secretHeader)
        return options
    }

    /// The desk that pages are held in; nil where none is wanted.
    /// - Throws: `DeskError`.
    static func desk(_ arguments: Arguments) throws -> Desk? {
        let isArchived = arguments.text("to") == "warc" && outputFolder(arguments) != nil
        let isWanted = arguments.has("report") || arguments.has("pictures") || isArchived
        guard arguments.has("desk") || isWanted else { return nil }
        let standard = (outputFolder(arguments) ?? ".") + "/.galley/desk.sqlite"
        return try Desk.open(path: arguments.text("desk") ?? standard)
    }

    /// When a run that was broken off began, as far as it is gone on with: after a day its pages are due again.
    static func resumption(_ run: DeskRun, now: Timestamp) -> Timestamp? {
        let age = now.unixSeconds - run.started.unixSeconds
        return run.isResumed && age < 86_400 ? run.started : nil
    }

    /// Names a run by what it is asked to do, so that one that was broken off is known again.
    static func fingerprint(_ arguments: Arguments) -> ContentHash {
        let flags = ["from", "list", "failed", "site", "since", "until", "most", "to", "out", "archive"]
        let words = flags.map { "\($0)=" + arguments.texts($0).joined(separator: "\u{0}") }
        return ContentHash(of: (["fetch"] + words + arguments.operands).joined(separator: "\n").utf8)
    }

    /// Where answers are kept as they came; nil where nowhere.
    /// - Throws: `UsageError` for two places.
    static func archive(_ arguments: Arguments, started: Timestamp) throws -> WARCWriter? {
        let folder = arguments.text("archive")
        guard arguments.text("to") == "warc" else {
            return folder.map { WARCWriter(.folder($0), software: UserAgent().text, started: started) }
        }
        if folder != nil { throw UsageError(verb: "fetch", "writes one archive: --to warc --out, or --archive") }
        return WARCWriter(place(arguments.text("out")), software: UserAgent().text, started: started)
    }

    /// The folder that outputs lie in; nil for standard output.
    private static func outputFolder(_ arguments: Arguments) -> String? {
        guard let out = arguments.text("out"), out != "-" else { return arguments.text("archive") }
        guard case .file = place(out), arguments.text("to") == "warc" else { return out }
        return out.lastIndex(of: "/").map { $0 == out.startIndex ? "/" : String(out[..<$0]) } ?? "."
    }

    private static func place(_ out: String?) -> WARCPlace {
        guard let out, out != "-" else { return .standardOutput }
        return out.hasSuffix(".gz") || out.hasSuffix(".warc") ? .file(out) : .folder(out)
    }

    private static func delay(_ text: String) throws -> Duration {
        guard let seconds = Double(text), (0...3_600).contains(seconds) else {
            throw UsageError(verb: "fetch", "wants seconds from 0 to 3600 after --delay, not \"\(text)\"")
        }
        return .seconds(seconds)
    }

    /// `HOST/NAME=VARIABLE`: the value comes from the environment, so that it stands in no list of processes.
    private static func secretHeader(_ text: String) throws -> SecretHeader {
        let parts = text.split(separator: "/", maxSplits: 1)
        let pair = parts.last?.split(separator: "=", maxSplits: 1) ?? []
        guard parts.count == 2, pair.count == 2 else {
            throw UsageError(verb: "fetch", "wants HOST/NAME=VARIABLE after --secret-header, not \"\(text)\"")
        }
        guard let value = ProcessInfo.processInfo.environment[String(pair[1])], !value.isEmpty else {
            throw UsageError(verb: "fetch", "finds no variable \(pair[1]) in the environment for --secret-header")
        }
        return SecretHeader(host: String(parts[0]), name: String(pair[0]), value: value)
    }
}
