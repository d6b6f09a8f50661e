extension Migration {
    /// What editors decided about articles, and how a run was started, so that a decision can be carried out.
    static let decisions = Migration(
        summary: "editors' decisions about articles; the workflow file and parameters of each run",
        sql: """
            CREATE TABLE decisions (
                id INTEGER PRIMARY KEY, article TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL,
                before TEXT NOT NULL, reason TEXT NOT NULL, time TEXT NOT NULL
            ) STRICT;
            CREATE INDEX decisions_article ON decisions (article);
            ALTER TABLE runs ADD COLUMN started_as TEXT;
            """)
}
