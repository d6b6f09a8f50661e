import GalleyCore
import GalleyStore
import Synchronization

/// A database while it is being filled.
final class SQLiteDatabase: Sendable {
    let file = HeldFile("sqlite")
    private let search: SQLiteSchema.Search
    /// Nil once it is complete.
    private let connection: Mutex<SQLiteConnection?>

    /// - Throws: `ExportError` when the temporary file cannot be made.
    init(search: SQLiteSchema.Search) throws {
        self.search = search
        let path = file.path
        connection = try Mutex(
            Self.naming(path) {
                let connection = try SQLiteConnection(path: path)
                try connection.execute(SQLiteSchema.settings)
                try connection.execute(SQLiteSchema.tables(search))
                if search != .none { try connection.execute(SQLiteSchema.searchFilling) }
                return connection
            })
    }

    /// - Throws: `ExportError` when the disk is full, for instance.
    func insert(_ article: Article, record: [UInt8]?) throws {
        try Self.naming(file.path) {
            try connection.withLock { connection in
                guard let connection else { return }
                let rows = SQLiteRows(article, connection: connection)
                try rows.insert(record: record, isSearched: search != .none)
            }
        }
    }

    /// Makes the indexes and closes the database.
    /// - Throws: `ExportError`.
    func complete() throws {
        try Self.naming(file.path) {
            try connection.withLock { connection in
                if search != .none { try connection?.execute(SQLiteSchema.searchFilled) }
                try connection?.execute(SQLiteSchema.indexes + "COMMIT;")
                connection = nil
            }
        }
    }

    /// Gives SQLite's errors the file they are about.
    private static func naming<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as SQLiteError {
            throw ExportError(
                .write, subject: path, endsRun: true,
                "the database could not be built in \(path): \(error.message); is the disk full?")
        }
    }
}
