import GalleyCore

/// What editors decided about articles.
extension Desk {
    /// Notes a decision. The article goes the whole way again in the next run of whatever workflow it went through.
    /// - Throws: `DeskError`.
    package func decide(_ decision: Decision) throws {
        try write(now: true) { state in
            try state.connection.run(
                "INSERT INTO decisions (article, kind, value, before, reason, time) VALUES (?, ?, ?, ?, ?, ?)",
                .text(decision.article), .text(decision.kind.rawValue), .text(decision.value.text),
                .text(decision.before.text), .text(decision.reason), .text(decision.time.description))
            try state.connection.run(
                "UPDATE passages SET plan = printf('%032d', 0) WHERE article = ?", .text(decision.article))
        }
    }

    /// Takes back the decisions of a kind about an article.
    /// - Returns: how many there were.
    /// - Throws: `DeskError`.
    package func takeBack(_ kind: Decision.Kind, article: String) throws -> Int {
        try write(now: true) { state in
            let count = try state.connection.rows(
                "SELECT count(*) FROM decisions WHERE article = ? AND kind = ?", .text(article), .text(kind.rawValue)
            ) { $0.integer(0) }.first
            try state.connection.run(
                "DELETE FROM decisions WHERE article = ? AND kind = ?", .text(article), .text(kind.rawValue))
            try state.connection.run("UPDATE passages SET plan = printf('%032d', 0) WHERE article = ?", .text(article))
            return count ?? 0
        }
    }

    /// Decisions in the order they were made.
    /// - Parameter article: about this article alone; about all when nil.
    /// - Throws: `DeskError`.
    package func decisions(about article: String? = nil) throws -> [Decision] {
        try read { state in
            try state.connection.rows(
                """
                SELECT article, kind, value, before, reason, time FROM decisions
                WHERE ?1 IS NULL OR article = ?1 ORDER BY id
                """, .text(article)
            ) { row -> Decision? in
                guard let kind = row.text(1).flatMap(Decision.Kind.init(rawValue:)) else { return nil }
                return Decision(
                    kind, article: row.text(0) ?? "", value: Self.json(row.text(2)), before: Self.json(row.text(3)),
                    reason: row.text(4) ?? "",
                    time: row.text(5).flatMap { Timestamp(iso8601: $0) } ?? Timestamp(unixSeconds: 0))
            }.compactMap(\.self)
        }
    }

    private static func json(_ text: String?) -> JSONValue {
        text.flatMap { try? JSONReader.read(Array($0.utf8)) } ?? .null
    }
}
