import GalleyCore
import GalleyExport

/// Makes an article of each item and hands it to the output, in order; what fails is said and counted.
struct BatchRun: Sendable {
    let jobs: Int
    let output: ArticleOutput
    let progress: Progress

    /// - Parameters:
    ///   - next: the next page, or nil.
    ///   - make: the page's article.
    /// - Returns: what the batch came to.
    func run(
        next: () throws -> PageItem?, make: @escaping @Sendable (WebPage) async throws -> Article
    ) async throws -> ExitCode {
        try await run(
            next: next,
            work: { item in
                do {
                    return ArticleItem(item.id, item.name, .success(try await make(try await item.page())))
                } catch {
                    return ArticleItem(item.id, item.name, .failure(BatchError(of: error)))
                }
            })
    }

    /// The same for what is an article already.
    func run(
        next: () throws -> ArticleItem?, make: @escaping @Sendable (Article) async throws -> Article
    ) async throws -> ExitCode {
        try await run(
            next: next,
            work: { item in
                guard case .success(let article) = item.article else { return item }
                do {
                    return ArticleItem(item.id, item.name, .success(try await make(article)))
                } catch {
                    return ArticleItem(item.id, item.name, .failure(BatchError(of: error)))
                }
            })
    }

    private func run<Item: Sendable>(
        next: () throws -> Item?, work: @escaping @Sendable (Item) async -> ArticleItem
    ) async throws -> ExitCode {
        var (done, failed) = (0, 0)
        try await OrderedBatch(jobs: jobs).run(
            next: next, work: work,
            take: { item in
                let isDone = try await put(item)
                done += isDone ? 1 : 0
                failed += isDone ? 0 : 1
                progress.advance(failed: !isDone)
            })
        progress.finish()
        try await output.finish()
        return .batch(done: done, failed: failed)
    }

    /// - Returns: false when there is no article, or none that may go out.
    private func put(_ item: ArticleItem) async throws -> Bool {
        switch item.article {
        case .success(let article):
            do {
                try await output.write(article)
                return true
            } catch let error as ExportError where error.reason != .write {
                try output.write(failure: BatchError(of: error), id: item.id, name: item.name)
            }
        case .failure(let error): try output.write(failure: error, id: item.id, name: item.name)
        }
        return false
    }
}
