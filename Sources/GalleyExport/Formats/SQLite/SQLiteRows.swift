import GalleyCore
import GalleyStore
import Glibc

/// The rows of one article.
struct SQLiteRows {
    private let article: Article
    private let connection: SQLiteConnection

    init(_ article: Article, connection: SQLiteConnection) {
        self.article = article
        self.connection = connection
    }

    /// - Parameters:
    ///   - record: the whole article as JSON, where that is kept.
    ///   - isSearched: whether there is a search table.
    /// - Throws: `SQLiteError`.
    func insert(record: [UInt8]?, isSearched: Bool) throws {
        let metadata = article.metadata
        let summary = Self.text(metadata.summary ?? article.standfirst)
        let (headline, text) = (Self.text(metadata.headline), Self.text(article.text))
        try connection.run(
            """
            INSERT INTO articles (id, revision, state, usage, url, canonical_url, site, headline, summary, published, \
            modified, language, section, dateline, copyright, translation_of, text, record) \
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            Self.text(article.id), .integer(article.revision), .text(article.workState.rawValue),
            .text(Self.name(article.usage)), Self.text(metadata.url), Self.text(metadata.canonicalURL),
            Self.text(metadata.site), headline, summary, Self.text(metadata.published?.description),
            Self.text(metadata.modified?.description), Self.text(metadata.language), Self.text(metadata.section),
            Self.text(metadata.dateline?.text), Self.text(metadata.rights.copyright),
            Self.text(metadata.translationOf), text, Self.text(record.map { String(decoding: $0, as: UTF8.self) }))
        let number = SQLiteValue.integer(connection.lastRowID)
        if isSearched {
            try connection.run(
                "INSERT INTO search (rowid, headline, summary, text) VALUES (?, ?, ?, ?)", number, headline, summary,
                text)
        }
        try insertPeopleAndWords(number)
        try insertPictures(number)
    }

    private func insertPeopleAndWords(_ number: SQLiteValue) throws {
        let metadata = article.metadata
        for (position, author) in metadata.authors.enumerated() {
            try connection.run(
                "INSERT INTO authors VALUES (?, ?, ?, ?, ?)", number, .integer(position), Self.text(author.name),
                Self.text(author.role), Self.text(author.url))
        }
        for (position, keyword) in metadata.keywords.enumerated() {
            try connection.run(
                "INSERT INTO keywords VALUES (?, ?, ?)", number, .integer(position), Self.text(keyword))
        }
        for (position, link) in metadata.sourceChain.enumerated() {
            try connection.run(
                "INSERT INTO sources VALUES (?, ?, ?, ?, ?)", number, .integer(position), .text(link.role.rawValue),
                Self.text(link.name), Self.text(link.url))
        }
    }

    private func insertPictures(_ number: SQLiteValue) throws {
        for (position, picture) in article.pictures.enumerated() {
            let credit = picture.credits.map(\.text).joined(separator: "; ")
            try connection.run(
                "INSERT INTO pictures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", number, .integer(position),
                Self.text(picture.id.text), Self.text(picture.url), Self.text(picture.alt),
                Self.text(picture.caption), credit.isEmpty ? .null : Self.text(credit),
                picture.width.map { .integer($0) } ?? .null, picture.height.map { .integer($0) } ?? .null)
        }
    }

    /// The text without NUL, at which SQLite's functions would end it.
    private static func text(_ text: String?) -> SQLiteValue {
        guard var text else { return .null }
        let holdsNUL = text.withUTF8 { utf8 in utf8.baseAddress.map { memchr($0, 0, utf8.count) != nil } ?? false }
        guard holdsNUL else { return .text(text) }
        return .text(String(decoding: text.utf8.filter { $0 != 0 }, as: UTF8.self))
    }

    private static func name(_ usage: Usage) -> String {
        switch usage {
        case .usable: "usable"
        case .withheld: "withheld"
        case .cancelled: "cancelled"
        }
    }
}
