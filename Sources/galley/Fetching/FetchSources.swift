import FoundationEssentials
import GalleyCore
import GalleyFetch

/// Where the pages of `galley fetch` come from, in the order in which they were named.
struct FetchSources: Sendable {
    /// What an operand names.
    enum Kind: String, Sendable, CaseIterable {
        case urls, feed, warc, files
    }

    /// True when there is one page and no more.
    let isSingle: Bool
    private let sources: [any Source]

    /// - Throws: `UsageError` when nothing is named, `StepOptionError` for dates that are none.
    init(_ arguments: Arguments, fetcher: Fetcher) throws {
        var sources: [any Source] = []
        let window = try TimeWindow(
            since: arguments.text("since"), until: arguments.text("until"), now: Clock.now, step: "feed")
        let most = arguments.number("most")
        let kind = arguments.text("from").flatMap(Kind.init)
        for (kind, operands) in Self.groups(arguments.operands, kind) {
            switch kind {
            case .urls:
                let urls = operands.filter { $0 != "-" }
                sources.append(URLListSource(list: operands.contains("-") ? "-" : nil, urls: urls))
            case .feed:
                let urls = operands.filter(Self.isAddress)
                let files = operands.filter { !Self.isAddress($0) }
                sources.append(FeedSource(urls, files: files, window: window, most: most, fetcher: fetcher))
            case .warc: sources.append(WARCSource(paths: operands, most: most))
            case .files: sources += operands.map(Self.files)
            }
        }
        sources += arguments.texts("list").map { URLListSource(list: $0) }
        sources += arguments.texts("failed").map { FailedPages.Source(path: $0) }
        let sites = arguments.texts("site")
        if !sites.isEmpty {
            sources.append(FeedSource([], sites: sites, window: window, most: most, fetcher: fetcher))
        }
        if sources.isEmpty { throw UsageError(verb: "fetch", "wants an address, or --list FILE") }
        self.sources = sources
        isSingle = sources.count == 1 && arguments.operands.count == 1 && Self.isPage(arguments.operands[0], kind)
    }

    /// Gives the material of all sources in order.
    /// - Throws: what a source that cannot be read at all throws.
    func read(in context: StepContext, _ take: @Sendable ([Material]) async throws -> Void) async throws {
        for source in sources { try await source.read(in: context, take) }
    }

    /// Neighbours of one kind together, so that a list on standard input keeps its place.
    private static func groups(_ operands: [String], _ kind: Kind?) -> [(Kind, [String])] {
        var groups: [(Kind, [String])] = []
        for operand in operands {
            let kind = kind ?? guessed(operand)
            if groups.last?.0 == kind {
                groups[groups.count - 1].1.append(operand)
            } else {
                groups.append((kind, [operand]))
            }
        }
        return groups
    }

    /// What does not lie on the disk is taken for an address, so that a mistyped one is told as such.
    private static func guessed(_ operand: String) -> Kind {
        if isAddress(operand) || operand == "-" { return .urls }
        if operand.hasSuffix(".warc") || operand.hasSuffix(".warc.gz") { return .warc }
        guard FileManager.default.fileExists(atPath: operand) else { return .urls }
        let endings = [".xml", ".rss", ".atom", ".rdf", ".xml.gz"]
        return endings.contains { operand.lowercased().hasSuffix($0) } ? .feed : .files
    }

    private static func files(_ path: String) -> FileSource {
        var isFolder = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        return exists && isFolder ? FileSource(folder: path) : FileSource(paths: [path])
    }

    private static func isAddress(_ operand: String) -> Bool { operand.contains("://") }

    private static func isPage(_ operand: String, _ kind: Kind?) -> Bool {
        let isFolder = (try? FileManager.default.contentsOfDirectory(atPath: operand)) != nil
        switch kind ?? guessed(operand) {
        case .urls: return operand != "-"
        case .files: return !isFolder
        case .feed, .warc: return false
        }
    }
}
