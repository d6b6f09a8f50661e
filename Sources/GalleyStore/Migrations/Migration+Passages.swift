extension Migration {
    /// How each material went through a workflow, and what its steps looked like then.
    static let passages = Migration(
        summary: "the way of each material through a workflow, and the steps it met, for reasons and traces",
        sql: """
            CREATE TABLE passages (
                workflow TEXT NOT NULL, name TEXT NOT NULL, plan TEXT NOT NULL, input TEXT NOT NULL,
                article TEXT, record TEXT NOT NULL, run INTEGER NOT NULL, PRIMARY KEY (workflow, name)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX passages_article ON passages (article) WHERE article IS NOT NULL;
            CREATE TABLE step_records (
                fingerprint TEXT PRIMARY KEY, record TEXT NOT NULL
            ) STRICT, WITHOUT ROWID;
            """)
}
