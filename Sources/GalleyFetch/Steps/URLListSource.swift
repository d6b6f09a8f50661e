package import GalleyCore

/// The source `urls`: addresses from a file, one a line, or from the workflow itself.
package struct URLListSource: Source {
    package static let description = StepDescription(
        name: "urls", summary: "Addresses to fetch, from a file or written in the workflow.", kind: .source,
        takes: nil, gives: .request,
        options: [
            StepOption(
                "list", .inputPath,
                summary: "A file with one address a line; blank lines and lines that begin with # are passed over. "
                    + "\"-\" is standard input."),
            StepOption("urls", .list(.string), summary: "Addresses, written here; they come before the file's."),
        ],
        example: #"{ "list": "urls.txt" }"#)

    /// The registry's line.
    package static func entry() -> StepEntry {
        StepEntry(description, source: { options, _ in try URLListSource(options) })
    }

    private let list: String?
    private let urls: [String]

    package init(list: String? = nil, urls: [String] = []) {
        self.list = list
        self.urls = urls
    }

    private init(_ options: StepOptions) throws {
        self.init(list: options.string("list"), urls: options.strings("urls"))
        if list == nil, urls.isEmpty { throw StepOptionError(.missing, option: "list", step: Self.description.name) }
    }

    /// Addresses in the workflow and its list, those that stand there twice included.
    package func count(in context: StepContext) -> Int? {
        guard let list else { return urls.count }
        guard list != "-", let lines = try? InputFile(list, in: context.inputFolder).countOfLines() else { return nil }
        return urls.count + lines
    }

    /// Gives each address once, in order.
    package func read(in context: StepContext, _ take: @Sendable ([Material]) async throws -> Void) async throws {
        var seen: Set<ContentHash> = []
        var repeated = 0
        func give(_ url: String) async throws {
            if seen.insert(ContentHash(of: url.utf8)).inserted {
                try await take([.request(PageRequest(url: url))])
            } else {
                repeated += 1
            }
        }
        for url in urls where !url.isEmpty { try await give(url) }
        if let list {
            try await InputFile(list, in: context.inputFolder).lines { line in
                if !line.isEmpty, !line.hasPrefix("#") { try await give(line) }
            }
        }
        if repeated > 0 { context.note("\(repeated) addresses stand in the list more than once; each is fetched once") }
    }
}
