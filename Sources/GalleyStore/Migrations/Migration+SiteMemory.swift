extension Migration {
    /// What hosts repeat from page to page. A page counts once, by its address; `words` is the line as first seen.
    static let siteMemory = Migration(
        summary: "lines that hosts repeat, on how many pages they were seen, and what editors decided about them",
        sql: """
            CREATE TABLE site_pages (
                host TEXT NOT NULL, page TEXT NOT NULL, PRIMARY KEY (host, page)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE site_lines (
                host TEXT NOT NULL, line TEXT NOT NULL, words TEXT NOT NULL, pages INTEGER NOT NULL,
                decision TEXT, decided TEXT, PRIMARY KEY (host, line)
            ) STRICT, WITHOUT ROWID;
            """)
}
