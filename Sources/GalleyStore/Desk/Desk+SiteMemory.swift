package import GalleyCore

/// Lines that hosts repeat from page to page, learned page by page and decided about by editors.
extension Desk {
    /// Counts the lines of a page of a host.
    /// - Parameters:
    ///   - page: names the page, by its address; a page that was learned before is not counted again.
    ///   - lines: hash and words of each; a line that stands twice on the page counts once.
    /// - Returns: false when the page had been learned before.
    /// - Throws: `DeskError`.
    package func learn(
        _ lines: [(hash: ContentHash, words: String)], ofPage page: ContentHash, host: String
    ) throws -> Bool {
        let distinct = Dictionary(lines.map { ($0.hash, $0.words) }) { first, _ in first }
        return try write { state in
            let isKnown = try !state.connection.rows(
                "SELECT 1 FROM site_pages WHERE host = ? AND page = ?", .text(host), .text(page.hex)
            ) { _ in }.isEmpty
            if isKnown { return false }
            try state.connection.run(
                "INSERT INTO site_pages (host, page) VALUES (?, ?)", .text(host), .text(page.hex))
            for (hash, words) in distinct {
                try state.connection.run(
                    """
                    INSERT INTO site_lines (host, line, words, pages) VALUES (?, ?, ?, 1)
                    ON CONFLICT (host, line) DO UPDATE SET pages = pages + 1
                    """,
                    .text(host), .text(hash.hex), .text(Self.excerpt(words)))
            }
            return true
        }
    }

    /// What is remembered of a host; nothing of one that was never seen.
    /// - Parameter minimumPages: leaves out lines seen on fewer pages, unless an editor decided about them.
    /// - Throws: `DeskError`.
    package func siteMemory(of host: String, minimumPages: Int = 1) throws -> SiteMemory {
        try read { state in
            let pages = try state.connection.rows(
                "SELECT count(*) FROM site_pages WHERE host = ?", .text(host)
            ) { $0.integer(0) }.first
            let lines = try state.connection.rows(
                """
                SELECT line, words, pages, decision FROM site_lines
                WHERE host = ? AND (pages >= ? OR decision IS NOT NULL) ORDER BY line
                """,
                .text(host), .integer(minimumPages)
            ) { row in
                ContentHash(hex: row.text(0) ?? "").map { hash in
                    SiteLine(
                        hash: hash, words: row.text(1) ?? "", pages: row.integer(2),
                        decision: row.text(3).flatMap(SiteLine.Decision.init(rawValue:)))
                }
            }
            return SiteMemory(host: host, pageCount: pages ?? 0, lines: lines.compactMap(\.self))
        }
    }

    /// Hosts that were learned from, in alphabetical order.
    /// - Throws: `DeskError`.
    package func siteMemoryHosts() throws -> [String] {
        try read { state in
            try state.connection.rows(
                "SELECT host FROM site_pages UNION SELECT host FROM site_lines ORDER BY host"
            ) { $0.text(0) ?? "" }
        }
    }

    /// Notes what an editor says about a line of a host, whether it was seen yet or not; nil takes it back.
    /// - Throws: `DeskError`.
    package func decide(
        _ decision: SiteLine.Decision?, onLine hash: ContentHash, words: String, host: String, at moment: Timestamp
    ) throws {
        try write(now: true) { state in
            try state.connection.run(
                """
                INSERT INTO site_lines (host, line, words, pages, decision, decided) VALUES (?, ?, ?, 0, ?, ?)
                ON CONFLICT (host, line) DO UPDATE SET decision = excluded.decision, decided = excluded.decided
                """,
                .text(host), .text(hash.hex), .text(Self.excerpt(words)), .text(decision?.rawValue),
                .text(moment.description))
        }
    }

    /// Forgets what was learned of a host; what editors decided stays.
    /// - Throws: `DeskError`.
    package func forgetSiteMemory(of host: String) throws {
        try write(now: true) { state in
            try state.connection.run("DELETE FROM site_pages WHERE host = ?", .text(host))
            try state.connection.run("DELETE FROM site_lines WHERE host = ? AND decision IS NULL", .text(host))
            try state.connection.run("UPDATE site_lines SET pages = 0 WHERE host = ?", .text(host))
        }
    }

    private static func excerpt(_ words: String) -> String {
        SiteLine.beginning(of: words, bytes: SiteMemory.longestExcerpt)
    }
}
