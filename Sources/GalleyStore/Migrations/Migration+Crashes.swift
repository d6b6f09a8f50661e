extension Migration {
    /// What brought a process down, so that it is not tried again and again.
    static let crashes = Migration(
        summary: "articles that brought a process down, with the step and the plan it was",
        sql: """
            CREATE TABLE crashes (
                name TEXT NOT NULL, step TEXT NOT NULL, signal INTEGER NOT NULL, plan TEXT NOT NULL,
                time TEXT NOT NULL, PRIMARY KEY (name, step)
            ) STRICT, WITHOUT ROWID;
            """)
}
