import GalleyCore

/// Writes articles into a database that is handed on when it is complete.
struct SQLiteWriter: ArticleWriter {
    private let database: SQLiteDatabase
    private let keepsRecord: Bool
    private var position = 0

    init(search: SQLiteSchema.Search, keepsRecord: Bool) throws {
        self.keepsRecord = keepsRecord
        database = try SQLiteDatabase(search: search)
    }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        try database.insert(article, record: keepsRecord ? article.json() : nil)
    }

    mutating func finish(_ sink: inout ByteSink) throws {
        while try finishPart(&sink) {}
    }

    mutating func finishPart(_ sink: inout ByteSink) throws -> Bool {
        if position == 0 { try database.complete() }
        let part = try database.file.part(from: position)
        position += part.count
        sink.append(part)
        return !part.isEmpty
    }
}
