package import GalleyCore

/// Articles by revision.
extension Desk {
    /// The revision of an article's words: the one it had when they were seen before, else the next.
    /// - Throws: `DeskError`.
    package func revision(of article: Article, run: DeskRun) throws -> Int {
        let words = ContentHash(of: (article.headline + "\n" + article.text).utf8).hex
        let known = try read { state in
            try state.connection.rows(
                "SELECT revision FROM articles WHERE id = ? AND words = ?", .text(article.id), .text(words)
            ) { $0.integer(0) }.first
        }
        if let known { return known }
        let blob = Blob(article.json())
        return try write { state in
            let last = try state.connection.rows(
                "SELECT max(revision) FROM articles WHERE id = ?", .text(article.id)
            ) { $0.integer(0) }.first
            let revision = (last ?? 0) + 1
            try Self.keep(blob, state)
            try state.connection.run(
                "INSERT INTO articles (id, revision, words, blob, run, time) VALUES (?, ?, ?, ?, ?, ?)",
                .text(article.id), .integer(revision), .text(words), .text(blob.hash.hex), .integer(run.id),
                .text(run.started.description))
            return revision
        }
    }
}
