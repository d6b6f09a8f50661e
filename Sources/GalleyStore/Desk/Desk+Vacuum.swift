package import GalleyCore

/// Taking out what nobody needs any more.
extension Desk {
    /// What a cleaning-up took away.
    package struct Vacuumed: Sendable, Hashable {
        package let results: Int
        package let blobs: Int
        /// Bytes by which the desk's file became smaller.
        package let bytes: Int
    }

    /// Takes away results that no material's last way through a workflow used, unless a run is unfinished, then blobs
    /// that nothing refers to, and gives the space back to the system.
    /// - Throws: `DeskError`.
    package func vacuum() throws -> Vacuumed {
        try flush()
        return try outsideTransactions { state in
            let size = try Self.fileSize(state)
            try state.connection.execute("BEGIN IMMEDIATE")
            do {
                let results = try Self.removeUnusedResults(state)
                let blobs = try Self.removeUnusedBlobs(state)
                try state.connection.execute("COMMIT")
                try state.connection.execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
                return Vacuumed(results: results, blobs: blobs, bytes: max(0, size - (try Self.fileSize(state))))
            } catch {
                try? state.connection.execute("ROLLBACK")
                throw error
            }
        }
    }

    /// Forgets a page: what is held of it, the results made from it, its articles with their revisions, and what was
    /// set aside. Files already written stay.
    /// - Returns: ids of the articles that were forgotten, and their files; nil when the desk does not know the page.
    /// - Throws: `DeskError`.
    package func forget(page url: String) throws -> (articles: [String], files: [ExportedFile])? {
        let passages = try read { state in
            try state.connection.rows(
                "SELECT workflow, plan, input, record FROM passages WHERE name = ?", .text(url)
            ) { Passage(plan: $0.text(1) ?? "", input: $0.text(2) ?? "", record: $0.text(3) ?? "") }
            .compactMap(\.self)
        }
        let isHeld = try read { state in
            try !state.connection.rows("SELECT 1 FROM pages WHERE url = ?", .text(url)) { _ in }.isEmpty
        }
        if passages.isEmpty, !isHeld { return nil }
        let articles = Array(Set(passages.flatMap(\.articles))).sorted()
        let files = try articles.flatMap { try self.files(holding: $0) }
        try write(now: true) { state in
            for leg in passages.flatMap(\.legs) {
                try state.connection.run("DELETE FROM results WHERE key = ?", .text(leg.key.hex))
            }
            for id in articles {
                for table in ["articles WHERE id", "decisions WHERE article"] {
                    try state.connection.run("DELETE FROM \(table) = ?", .text(id))
                }
            }
            try state.connection.run("DELETE FROM passages WHERE name = ?", .text(url))
            try state.connection.run("DELETE FROM pages WHERE url = ?", .text(url))
            try state.connection.run("DELETE FROM set_aside WHERE name = ?", .text(url))
            _ = try Self.removeUnusedBlobs(state)
        }
        try outsideTransactions { try $0.connection.execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)") }
        return (articles, files)
    }

    private static func removeUnusedResults(_ state: State) throws -> Int {
        try state.connection.execute("CREATE TEMP TABLE used (key TEXT PRIMARY KEY) WITHOUT ROWID")
        defer { try? state.connection.execute("DROP TABLE temp.used") }
        let legs = try state.connection.rows("SELECT plan, input, record FROM passages") { row in
            Passage(plan: row.text(0) ?? "", input: row.text(1) ?? "", record: row.text(2) ?? "")?.legs.map(\.key.hex)
                ?? []
        }
        for key in legs.joined() { try state.connection.run("INSERT OR IGNORE INTO used VALUES (?)", .text(key)) }
        let unused = """
            FROM results WHERE key NOT IN (SELECT key FROM used)
            AND run NOT IN (SELECT id FROM runs WHERE outcome IS NULL)
            """
        let count = try state.connection.integer("SELECT count(*) \(unused)")
        try state.connection.execute("DELETE \(unused)")
        return count
    }

    private static func removeUnusedBlobs(_ state: State) throws -> Int {
        try state.connection.execute("CREATE TEMP TABLE needed (hash TEXT PRIMARY KEY) WITHOUT ROWID")
        defer { try? state.connection.execute("DROP TABLE temp.needed") }
        let kept = try state.connection.rows("SELECT materials FROM results") { $0.text(0) ?? "" }
        for reference in kept.joined(separator: " ").split(separator: " ") {
            for hash in reference.split(separator: ":").dropFirst() {
                try state.connection.run("INSERT OR IGNORE INTO needed VALUES (?)", .text(String(hash)))
            }
        }
        try state.connection.execute(
            """
            INSERT OR IGNORE INTO needed SELECT blob FROM articles; INSERT OR IGNORE INTO needed SELECT blob FROM pages
            """)
        let count = try state.connection.integer(
            "SELECT count(*) FROM blobs WHERE hash NOT IN (SELECT hash FROM needed)")
        try state.connection.execute("DELETE FROM blobs WHERE hash NOT IN (SELECT hash FROM needed)")
        return count
    }

    private static func fileSize(_ state: State) throws -> Int {
        try state.connection.integer("PRAGMA page_count") * state.connection.integer("PRAGMA page_size")
    }
}
