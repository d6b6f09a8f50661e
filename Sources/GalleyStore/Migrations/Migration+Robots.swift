extension Migration {
    /// What sites allow robots, so that a run an hour later need not ask again.
    static let robots = Migration(
        summary: "robots.txt by origin, with when it was read",
        sql: """
            CREATE TABLE robots (
                origin TEXT PRIMARY KEY, body BLOB NOT NULL, checked TEXT NOT NULL
            ) STRICT, WITHOUT ROWID;
            """)
}
