import GalleyCore
import GalleyStore

extension StandingLines {
    /// The version of the file that is written.
    private static let version = 1
    /// The largest file taken: some hundred thousand lines.
    private static let limit = 256 << 20

    /// Reads a file of site memory.
    /// - Throws: `SiteMemoryError` for a file that is none, `FileError` or `FileTooLarge` for one that cannot be read.
    public init(path: String) throws {
        try self.init(json: try FileContents.read(path, limit: Self.limit), file: path)
    }

    package init(json bytes: [UInt8], file: String) throws {
        let value: JSONValue
        do { value = try JSONReader.read(bytes) } catch let error as JSONError {
            throw SiteMemoryError(file: file, "line \(error.line), column \(error.column): \(error.problem)")
        }
        guard value["siteMemory"]?.integer == Self.version, let hosts = value["hosts"]?.object else {
            throw SiteMemoryError(
                file: file,
                "is no site memory: it wants \"siteMemory\": \(Self.version) and \"hosts\"; galley learn writes such "
                    + "files")
        }
        self.init()
        for (host, site) in hosts.entries {
            let lines = try (site["lines"]?.array ?? []).map { try Self.line($0, host, file) }
            set(lines, pageCount: site["pages"]?.integer ?? 0, host: SiteRules.withoutWWW(host.lowercased()))
        }
    }

    private static func line(_ value: JSONValue, _ host: String, _ file: String) throws -> SiteLine {
        let words = value["words"]?.string ?? ""
        // A line written in by hand has no key; its words are all there.
        guard let key = value["key"]?.string.map({ ContentHash(hex: $0) }) ?? SiteLine.key(of: words) else {
            throw SiteMemoryError(
                file: file, "\(host): a line needs words of 4 to 480 letters and digits, or a key: “\(words)”")
        }
        let decision = value["decision"]?.string
        if let decision, SiteLine.Decision(rawValue: decision) == nil {
            throw SiteMemoryError(
                file: file, "\(host): “\(words)”: a decision is \"cut\" or \"keep\", not \"\(decision)\"")
        }
        return SiteLine(
            hash: key, words: words, pages: value["pages"]?.integer ?? 0,
            decision: decision.flatMap(SiteLine.Decision.init(rawValue:)))
    }

    /// The file, the same bytes for the same memory: hosts in alphabetical order, lines on most pages first.
    package var json: [UInt8] {
        var json = JSONWriter(pretty: true)
        json.object { json in
            json.key("siteMemory")
            json.integer(Self.version)
            json.key("hosts")
            json.object { json in
                for host in hosts {
                    json.key(host)
                    json.object { write(host, to: &$0) }
                }
            }
        }
        return json.bytes + [0x0A]
    }

    private func write(_ host: String, to json: inout JSONWriter) {
        json.key("pages")
        json.integer(pageCount(of: host))
        json.key("lines")
        json.array { json in
            for line in lines(of: host) {
                json.object { json in
                    json.key("words")
                    json.string(line.words)
                    json.key("pages")
                    json.integer(line.pages)
                    if let decision = line.decision {
                        json.key("decision")
                        json.string(decision.rawValue)
                    }
                    json.key("key")
                    json.string(line.hash.hex)
                }
            }
        }
    }
}
