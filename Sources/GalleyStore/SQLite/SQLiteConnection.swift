import CSQLite

/// One connection with its prepared statements. SQLite is told to take no locks of its own: whoever holds the
/// connection sees to it that one caller uses it at a time.
package final class SQLiteConnection {
    private let handle: OpaquePointer
    private var statements: [String: SQLiteStatement] = [:]

    /// Opens a file, made if it is not there unless it is only to be read.
    /// - Throws: `SQLiteError`.
    package init(path: String, isReadOnly: Bool = false) throws {
        var handle: OpaquePointer?
        let access = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        let flags = access | SQLITE_OPEN_NOMUTEX
        guard sqlite3_open_v2(path, &handle, flags, nil) == SQLITE_OK, let handle else {
            defer { sqlite3_close_v2(handle) }
            throw SQLiteError(handle)
        }
        self.handle = handle
    }

    deinit {
        statements = [:]
        sqlite3_close_v2(handle)
    }

    /// Does one or more statements that take no values.
    /// - Throws: `SQLiteError`.
    package func execute(_ sql: String) throws {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw SQLiteError(handle) }
    }

    /// Does a statement that gives no rows; it is prepared once.
    /// - Throws: `SQLiteError`.
    package func run(_ sql: String, _ values: SQLiteValue...) throws { try statement(sql).run(values) }

    /// The rows of a query, which is prepared once.
    /// - Throws: `SQLiteError`, or what `read` throws.
    package func rows<Value>(_ sql: String, _ values: SQLiteValue..., read: (SQLiteRow) throws -> Value) throws
        -> [Value]
    {
        try statement(sql).rows(values, read)
    }

    /// The first number a query gives.
    func integer(_ sql: String) throws -> Int { try rows(sql) { $0.integer(0) }.first ?? 0 }

    /// The key of the row inserted last.
    package var lastRowID: Int { Int(sqlite3_last_insert_rowid(handle)) }

    private func statement(_ sql: String) throws -> SQLiteStatement {
        if let known = statements[sql] { return known }
        let statement = try SQLiteStatement(sql, connection: handle)
        statements[sql] = statement
        return statement
    }
}
