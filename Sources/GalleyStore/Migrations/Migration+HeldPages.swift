extension Migration {
    /// Pages by the address they were asked for under, so that a server need not send one again that has not changed.
    static let heldPages = Migration(
        summary: "pages by address, with when they were looked at last",
        sql: """
            CREATE TABLE pages (
                url TEXT PRIMARY KEY, head TEXT NOT NULL, blob TEXT NOT NULL, checked TEXT NOT NULL, gone TEXT
            ) STRICT, WITHOUT ROWID;
            """)
}
