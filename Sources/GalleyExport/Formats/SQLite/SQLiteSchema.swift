/// The tables of an exported database.
enum SQLiteSchema {
    /// What the search table finds.
    enum Search: String, Sendable, CaseIterable {
        case words, substrings, none

        /// FTS5's tokenizer; Unicode words do without accents, and three letters are the least a substring has.
        fileprivate var tokenizer: String? {
            switch self {
            case .words: "unicode61 remove_diacritics 2"
            case .substrings: "trigram"
            case .none: nil
            }
        }
    }

    /// Counted up when the tables change; it stands in `PRAGMA user_version`.
    static let version = 1

    /// The tables. The search table holds no text of its own: it refers to `articles`.
    static func tables(_ search: Search) -> String {
        let searchTable = search.tokenizer.map { tokenizer in
            """
            CREATE VIRTUAL TABLE search USING fts5(
                headline, summary, text, content = 'articles', content_rowid = 'number', tokenize = '\(tokenizer)');
            """
        }
        return """
            PRAGMA user_version = \(version);
            CREATE TABLE articles (
                number INTEGER PRIMARY KEY, id TEXT NOT NULL, revision INTEGER NOT NULL, state TEXT NOT NULL,
                usage TEXT NOT NULL, url TEXT, canonical_url TEXT, site TEXT, headline TEXT, summary TEXT,
                published TEXT, modified TEXT, language TEXT, section TEXT, dateline TEXT, copyright TEXT,
                translation_of TEXT, text TEXT NOT NULL, record TEXT);
            CREATE TABLE authors (
                article INTEGER NOT NULL REFERENCES articles, position INTEGER NOT NULL, name TEXT NOT NULL, role TEXT,
                url TEXT, PRIMARY KEY (article, position)) WITHOUT ROWID;
            CREATE TABLE keywords (
                article INTEGER NOT NULL REFERENCES articles, position INTEGER NOT NULL, keyword TEXT NOT NULL,
                PRIMARY KEY (article, position)) WITHOUT ROWID;
            CREATE TABLE sources (
                article INTEGER NOT NULL REFERENCES articles, position INTEGER NOT NULL, role TEXT NOT NULL,
                name TEXT NOT NULL, url TEXT, PRIMARY KEY (article, position)) WITHOUT ROWID;
            CREATE TABLE pictures (
                article INTEGER NOT NULL REFERENCES articles, position INTEGER NOT NULL, id TEXT NOT NULL, url TEXT,
                alt TEXT, caption TEXT, credit TEXT, width INTEGER, height INTEGER, PRIMARY KEY (article, position)
            ) WITHOUT ROWID;
            \(searchTable ?? "")
            """
    }

    /// The search table while it is filled: more words are gathered in memory (16 MB) before they are written, and
    /// what was written is merged once, at the end.
    static let searchFilling = """
        INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
        INSERT INTO search (search, rank) VALUES ('automerge', 0);
        """

    /// The search table when all articles are in, as FTS5 sets it for those who go on adding to it.
    static let searchFilled = """
        INSERT INTO search (search) VALUES ('optimize');
        INSERT INTO search (search, rank) VALUES ('hashsize', 1048576);
        INSERT INTO search (search, rank) VALUES ('automerge', 4);
        """

    /// Made when all articles are in: that is faster, and the file is smaller.
    static let indexes = """
        CREATE INDEX articles_by_id ON articles (id);
        CREATE INDEX articles_by_day ON articles (published);
        """

    /// How the database is built: in one transaction on a file of its own that nobody else reads. Large pages hold most
    /// articles whole: writing takes a fifth less time than with pages of 4 KB.
    static let settings = """
        PRAGMA page_size = 32768; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;
        PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -16384; PRAGMA encoding = 'UTF-8'; BEGIN;
        """
}
