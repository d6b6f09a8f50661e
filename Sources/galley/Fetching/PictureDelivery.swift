import GalleyClean
import GalleyCore
import GalleyFetch
import GalleyStore

/// `galley fetch --pictures`: cleans each page to see which pictures are the story's own, fetches those into the desk,
/// and puts them into the folder of `--out` as well.
struct PictureDelivery: Sendable {
    private let cleaner = ArticleCleaner()
    private let fetcher: Fetcher
    private let folder: String?
    private let console: Console

    /// - Throws: `UsageError` where pages and pictures would run together.
    init(_ arguments: Arguments, _ options: FetchOptions, _ console: Console) throws {
        self.console = console
        let isArchive = arguments.text("to") == "warc"
        folder = isArchive ? nil : arguments.text("out").map { $0 + "/pictures" }
        fetcher = Fetcher(options: options)
    }

    /// Fetches the pictures of a page's story; one that cannot be had is said and costs nothing else.
    func fetch(of page: WebPage) async {
        guard let article = try? cleaner.clean(page) else { return }
        for visit in await fetcher.pictures(of: article) {
            switch visit.outcome {
            case .page(let picture): deliver(picture)
            case .failure(let failure): console.complain("\(visit.url): \(failure.message)")
            }
        }
    }

    private func deliver(_ picture: WebPage) {
        guard let folder else { return }
        let kind = picture.mediaType?.split(separator: "/").last.map(String.init) ?? "img"
        let name = ContentHash(of: picture.bytes).hex.prefix(32) + "." + (kind == "jpeg" ? "jpg" : kind)
        do {
            try AtomicFile.write(picture.bytes, to: folder + "/" + name)
        } catch {
            console.complain("\(error)")
        }
    }
}
