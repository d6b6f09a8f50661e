extension Migration {
    /// The desk as it began. Blobs are packed and known by the hash of what is in them; `size` is theirs unpacked.
    static let firstDesk = Migration(
        summary: "runs, results, articles by revision, files, what was set aside",
        sql: """
            CREATE TABLE runs (
                id INTEGER PRIMARY KEY, workflow TEXT NOT NULL, plan TEXT NOT NULL, started TEXT NOT NULL,
                outcome TEXT
            ) STRICT;
            CREATE INDEX runs_unfinished ON runs (plan) WHERE outcome IS NULL;
            CREATE TABLE blobs (
                hash TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, data BLOB NOT NULL
            ) STRICT;
            CREATE TABLE results (
                key TEXT PRIMARY KEY, run INTEGER NOT NULL, given TEXT NOT NULL, materials TEXT NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE articles (
                id TEXT NOT NULL, revision INTEGER NOT NULL, words TEXT NOT NULL, blob TEXT NOT NULL,
                run INTEGER NOT NULL, time TEXT NOT NULL, PRIMARY KEY (id, revision)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE files (
                path TEXT PRIMARY KEY, format TEXT NOT NULL, size INTEGER NOT NULL, hash TEXT NOT NULL,
                inode INTEGER NOT NULL, modified INTEGER NOT NULL, articles TEXT NOT NULL, run INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE set_aside (
                name TEXT NOT NULL, step TEXT NOT NULL, error TEXT NOT NULL, run INTEGER NOT NULL,
                PRIMARY KEY (name, step)
            ) STRICT, WITHOUT ROWID;
            """)
}
