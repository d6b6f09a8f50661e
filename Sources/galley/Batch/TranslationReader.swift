import GalleyCore
import GalleyTranslation

/// Finds the translations in files: translated articles in JSON, or hand-offs that came back in any other format.
struct TranslationReader {
    private let sources: [Article]
    private let byID: [String: Article]
    private let merger: TranslationMerger

    /// - Parameter target: the language of hand-offs, where they do not say.
    init(sources: [Article], target: String?) {
        self.sources = sources
        byID = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
        merger = TranslationMerger(options: MergeOptions(target: target))
    }

    /// Hands on each translation of a file, or why there is none; standard input (`-`) is JSON Lines.
    /// - Throws: what `take` throws.
    func each(of path: String, take: (Result<PairedTranslation, any Error>) throws -> Void) throws {
        do {
            if path == "-" || [.json, .jsonl].contains(InputFormat(guessedFrom: path)) {
                var reader = ArticleReader([path])
                while let item = try reader.next() { try take(Result { try translation(item) }) }
            } else {
                for translation in try handoffs(path) { try take(.success(translation)) }
            }
        } catch let error where ReturnedFile.isAboutInput(error) {
            try take(.failure(error))
        }
    }

    private func translation(_ item: ArticleItem) throws -> PairedTranslation {
        let article = try item.article.mapError { BatchError("\(item.name): \($0)") }.get()
        let source = try source(of: article, item.name)
        let pairs = ArticlePairing.pairs(source: source, translation: article)
        if pairs.isEmpty {
            throw BatchError("\(item.name): \"\(article.id)\" has nothing in common with its source \"\(source.id)\"")
        }
        return PairedTranslation(file: item.name, source: source, article: article, pairs: pairs)
    }

    private func handoffs(_ path: String) throws -> [PairedTranslation] {
        let file = ReturnedFile(path)
        return try merger.merge(try file.contents(), name: file.name, into: sources).map { result in
            let source = try source(of: result.article, file.name)
            return PairedTranslation(file: file.name, source: source, article: result.article, pairs: result.pairs)
        }
    }

    private func source(of article: Article, _ name: String) throws -> Article {
        guard let id = article.metadata.translationOf else {
            throw BatchError(
                "\(name): \"\(article.id)\" does not say which article it translates; the sources stand first")
        }
        guard let source = byID[id] else {
            throw BatchError("\(name): the source of \"\(article.id)\", \"\(id)\", is not among the sources given")
        }
        return source
    }
}
