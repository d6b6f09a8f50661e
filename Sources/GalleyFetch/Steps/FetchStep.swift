package import GalleyCore

/// The step `fetch`: an address in, its page out, or the reason why there is none.
package struct FetchStep: Step {
    package static let description = StepDescription(
        name: "fetch", summary: "Fetches pages politely: robots.txt, one pace a host, limits, public addresses only.",
        kind: .effect, takes: .request, gives: .page, options: options,
        example: #"{ "perHost": 2, "contact": "desk@example.org" }"#)

    private static let options =
        FetchOptions.sharedStepOptions + [
            StepOption("total", .integer(1...512), default: .integer(32), summary: "Requests at a time altogether."),
            StepOption(
                "maxBytes", .integer(1...2_000_000_000), default: .integer(32 * 1_024 * 1_024),
                summary: "Bytes of a page, packed and unpacked, above which it is refused."),
            StepOption(
                "headers", .list(.any),
                summary:
                    "Headers for one host alone, such as a subscriber's cookie: { \"host\", \"name\", \"value\" }, the "
                    + "value from a secret parameter. They go out over https only and into no archive."),
            StepOption(
                "reservations", .choice(FetchOptions.Reservations.allCases.map(\.rawValue)), default: .string("keep"),
                summary: "Pages whose publisher reserves text and data mining are kept, or refused."),
            StepOption(
                "noarchive", .choice(FetchOptions.NoArchive.allCases.map(\.rawValue)), default: .string("honour"),
                summary: "Answers whose publisher wants no copy kept stay out of the archive, or go in with a remark."),
            StepOption(
                "recheck", .number(0...31_536_000), default: .integer(0),
                summary: "Seconds for which a page held from an earlier run is not asked for again; where its server "
                    + "promises longer, that counts, up to a day."),
            StepOption(
                "archive", .template,
                summary: "A folder below the output folder where every answer is kept as it came, as WARC."),
        ]

    /// The registry's line.
    /// - Parameters:
    ///   - allowedAddresses: exceptions to the address guard; the command line's, never a workflow's.
    ///   - store: what is held from earlier runs.
    package static func entry(
        allowedAddresses: [AllowedAddress] = [], store: (any PageStore)? = nil
    ) -> StepEntry {
        StepEntry(
            description,
            step: { options, context in
                var fetchOptions = try FetchOptions(options, step: description.name)
                fetchOptions.allowedAddresses = allowedAddresses
                fetchOptions.store = store
                fetchOptions.archive = try archive(options, context)
                if fetchOptions.robots == .ignore { context.note("robots.txt is passed over, as the workflow says") }
                return FetchStep(Fetcher(options: fetchOptions))
            })
    }

    private static func archive(_ options: StepOptions, _ context: StepContext) throws -> WARCWriter? {
        guard let folder = options.string("archive") else { return nil }
        guard !folder.hasPrefix("/"), !folder.split(separator: "/").contains("..") else {
            throw StepOptionError(
                .invalid("\"\(folder)\" lies outside the output folder"), option: "archive", step: description.name)
        }
        return WARCWriter(
            .folder(InputFile(folder, in: context.outputFolder).path), software: UserAgent().text, started: context.now)
    }

    private let fetcher: Fetcher

    package init(_ fetcher: Fetcher) {
        self.fetcher = fetcher
    }

    /// - Throws: `FetchFailure`, or `CancellationError` when the run is being ended.
    package func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .request(let request) = material else { return [material] }
        let visit = await fetcher.visit(request)
        switch visit.outcome {
        case .page(let page): return [.page(page)]
        case .failure(let failure):
            if failure.kind == .cancelled { throw CancellationError() }
            // A server that is down today takes no story away that was there yesterday.
            guard failure.isTransient, let held = visit.held else { throw failure }
            context.note("\(request.url): \(failure); the page as it was at \(held.checkedAt) is used")
            return [.page(held.page.answering(request))]
        }
    }
}
