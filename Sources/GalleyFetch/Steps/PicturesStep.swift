package import GalleyCore

/// The step `pictures`: an article's own pictures are fetched and held in the desk, for the formats that carry them.
package struct PicturesStep: Step {
    package static let description = StepDescription(
        name: "pictures", summary: "Fetches each article's own pictures into the desk, for formats that carry them.",
        kind: .effect, takes: .article, gives: .article,
        options: FetchOptions.sharedStepOptions + [
            StepOption(
                "maxBytes", .integer(1...2_000_000_000), default: .integer(16 * 1_024 * 1_024),
                summary: "Bytes of a picture above which it is refused."),
            StepOption(
                "most", .integer(1...1_000), default: .integer(50), summary: "Pictures to fetch of one article."),
        ],
        example: #"{ "maxBytes": 4000000 }"#)

    /// The registry's line.
    /// - Parameters:
    ///   - allowedAddresses: exceptions to the address guard; the command line's, never a workflow's.
    ///   - store: where the pictures are held.
    package static func entry(
        allowedAddresses: [AllowedAddress] = [], store: (any PageStore)? = nil
    ) -> StepEntry {
        StepEntry(
            description,
            step: { options, _ in
                var fetchOptions = try FetchOptions(options, step: description.name)
                fetchOptions.allowedAddresses = allowedAddresses
                fetchOptions.store = store
                return PicturesStep(Fetcher(options: fetchOptions), most: options.integer("most") ?? 50)
            })
    }

    private let fetcher: Fetcher
    private let most: Int

    package init(_ fetcher: Fetcher, most: Int) {
        self.fetcher = fetcher
        self.most = most
    }

    /// The article as it came: a picture that cannot be had is noted and costs no story.
    /// - Throws: `FetchFailure` when the store fails, or `CancellationError` when the run is being ended.
    package func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [material] }
        for visit in await fetcher.pictures(of: article, most: most) {
            guard case .failure(let failure) = visit.outcome else { continue }
            if failure.kind == .cancelled { throw CancellationError() }
            if failure.endsRun { throw failure }
            context.note("\(visit.url): \(failure)")
        }
        return [material]
    }
}
