package import GalleyCore

/// Pages as fetching holds them from run to run. That a page is gone is noted only for one that was held.
extension Desk: PageStore {
    /// - Throws: `DeskError`.
    package func heldPage(for url: String) throws -> HeldPage? {
        let row = try read { state -> (head: String, checked: String, body: PackedBlob?)? in
            let rows = try state.connection.rows(
                "SELECT head, checked, blob FROM pages WHERE url = ?", .text(url)
            ) { ($0.text(0) ?? "", $0.text(1) ?? "", $0.text(2) ?? "") }
            guard let (head, checked, blob) = rows.first else { return nil }
            return (head, checked, try Self.packedBlob(blob, state))
        }
        guard let row, let checked = Timestamp(iso8601: row.checked), let bytes = try? row.body?.unpacked(),
            let head = try? JSONReader.read(Array(row.head.utf8)), let page = WebPage(head: head, bytes: bytes)
        else { return nil }
        return HeldPage(page: page, checkedAt: checked)
    }

    /// Commits at once: a page that came whole is not asked for again, whenever the process dies.
    /// - Throws: `DeskError`.
    package func hold(_ held: HeldPage, for url: String) throws {
        let blob = Blob(held.page.bytes)
        try write(now: true) { state in
            try Self.keep(blob, state)
            try state.connection.run(
                "INSERT OR REPLACE INTO pages (url, head, blob, checked) VALUES (?, ?, ?, ?)",
                .text(url), .text(held.page.head.text), .text(blob.hash.hex), .text(held.checkedAt.description))
        }
    }

    /// - Throws: `DeskError`.
    package func markGone(_ url: String, at moment: Timestamp) throws {
        try write { state in
            try state.connection.run("UPDATE pages SET gone = ? WHERE url = ?", .text(moment.description), .text(url))
        }
    }

    /// - Throws: `DeskError`.
    package func heldRobots(of origin: String) throws -> HeldRobots? {
        try read { state in
            try state.connection.rows("SELECT body, checked FROM robots WHERE origin = ?", .text(origin)) { row in
                Timestamp(iso8601: row.text(1) ?? "").map { HeldRobots(bytes: row.blob(0), checkedAt: $0) }
            }
        }.first ?? nil
    }

    /// - Throws: `DeskError`.
    package func hold(_ robots: HeldRobots, of origin: String) throws {
        try write { state in
            try state.connection.run(
                "INSERT OR REPLACE INTO robots (origin, body, checked) VALUES (?, ?, ?)", .text(origin),
                .blob(robots.bytes), .text(robots.checkedAt.description))
        }
    }
}
