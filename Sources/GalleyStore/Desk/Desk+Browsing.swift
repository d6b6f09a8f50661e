package import GalleyCore

/// What a desk holds, for people who look at it.
extension Desk {
    /// One article as a list of the desk names it.
    package struct Holding: Sendable, Hashable {
        package let id: String
        /// Nil for an article whose words are not kept: one that came in as an article already.
        package let revision: Int?
        /// When that revision was first seen.
        package let time: Timestamp?
        /// What its source calls it.
        package let name: String?
    }

    /// Every article the desk knows, in the order of their ids.
    /// - Throws: `DeskError`.
    package func holdings() throws -> [Holding] {
        try read { state in
            try state.connection.rows(
                """
                SELECT ids.id, max(articles.revision), max(articles.time), min(passages.name) FROM
                    (SELECT id FROM articles UNION SELECT article FROM passages WHERE article IS NOT NULL) AS ids
                LEFT JOIN articles ON articles.id = ids.id LEFT JOIN passages ON passages.article = ids.id
                GROUP BY ids.id ORDER BY ids.id
                """
            ) { row in
                let revision = row.integer(1)
                return Holding(
                    id: row.text(0) ?? "", revision: revision == 0 ? nil : revision,
                    time: row.text(2).flatMap { Timestamp(iso8601: $0) }, name: row.text(3))
            }
        }
    }

    /// Ids of the articles that somebody means by an id, the beginning of one (four signs at least), or an address.
    /// - Throws: `DeskError`.
    package func articleIDs(meant name: String) throws -> [String] {
        let folded = name.utf8.count >= 4 ? name : "\u{0}"
        let isWhole: [String] = try read { state in
            try state.connection.rows(
                """
                SELECT id FROM articles WHERE id = ?1 UNION
                SELECT article FROM passages WHERE article IS NOT NULL AND (article = ?1 OR name = ?1) ORDER BY 1
                """, .text(name)
            ) { $0.text(0) ?? "" }
        }
        if !isWhole.isEmpty { return isWhole }
        return try read { state in
            try state.connection.rows(
                """
                SELECT id FROM articles WHERE substr(id, 1, length(?1)) = ?1 UNION
                SELECT article FROM passages WHERE substr(article, 1, length(?1)) = ?1 ORDER BY 1
                """, .text(folded)
            ) { $0.text(0) ?? "" }
        }
    }

    /// An article's words as they were when a revision was first seen.
    /// - Parameter revision: the last when nil.
    /// - Throws: `DeskError`.
    package func article(_ id: String, revision: Int? = nil) throws -> Article? {
        let blob = try read { state -> PackedBlob? in
            let hash = try state.connection.rows(
                """
                SELECT blob FROM articles WHERE id = ?1 AND (?2 = 0 OR revision = ?2) ORDER BY revision DESC LIMIT 1
                """, .text(id), .integer(revision ?? 0)
            ) { $0.text(0) ?? "" }.first
            return try hash.flatMap { try Self.packedBlob($0, state) }
        }
        return try (try? blob?.unpacked()).map { try Article(json: $0) }
    }

    /// The revisions of an article with the time each was first seen, the first first.
    /// - Throws: `DeskError`.
    package func revisions(of id: String) throws -> [(revision: Int, time: String, run: Int)] {
        try read { state in
            try state.connection.rows(
                "SELECT revision, time, run FROM articles WHERE id = ? ORDER BY revision", .text(id)
            ) { ($0.integer(0), $0.text(1) ?? "", $0.integer(2)) }
        }
    }

    /// What is set aside: name, step, error.
    /// - Throws: `DeskError`.
    package func setAside() throws -> [(name: String, step: String, error: String)] {
        try read { state in
            try state.connection.rows("SELECT name, step, error FROM set_aside ORDER BY name, step") {
                ($0.text(0) ?? "", $0.text(1) ?? "", $0.text(2) ?? "")
            }
        }
    }

    /// Numbers about the desk, each with its name.
    /// - Throws: `DeskError`.
    package func figures() throws -> [(name: String, value: Int)] {
        let counts: [(String, String)] = [
            ("schema", "PRAGMA user_version"), ("runs", "SELECT count(*) FROM runs"),
            ("unfinished runs", "SELECT count(*) FROM runs WHERE outcome IS NULL"),
            ("articles", "SELECT count(DISTINCT id) FROM articles"),
            ("revisions", "SELECT count(*) FROM articles"), ("pages held", "SELECT count(*) FROM pages"),
            ("step results", "SELECT count(*) FROM results"), ("files written", "SELECT count(*) FROM files"),
            ("set aside", "SELECT count(*) FROM set_aside"), ("decisions", "SELECT count(*) FROM decisions"),
            ("hosts in the site memory", "SELECT count(DISTINCT host) FROM site_pages"),
            ("blobs", "SELECT count(*) FROM blobs"),
            ("bytes of blobs, packed", "SELECT coalesce(sum(length(data)), 0) FROM blobs"),
            ("bytes of blobs, unpacked", "SELECT coalesce(sum(size), 0) FROM blobs"),
        ]
        return try read { state in try counts.map { ($0.0, try state.connection.integer($0.1)) } }
    }

    /// The last runs, newest first: number, workflow, when it began, how it ended.
    /// - Throws: `DeskError`.
    package func runs(most: Int) throws -> [(id: Int, workflow: String, started: String, outcome: String?)] {
        try read { state in
            try state.connection.rows(
                "SELECT id, workflow, started, outcome FROM runs ORDER BY id DESC LIMIT ?", .integer(most)
            ) { ($0.integer(0), $0.text(1) ?? "", $0.text(2) ?? "", $0.text(3)) }
        }
    }
}
