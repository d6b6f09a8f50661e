import CSQLite

/// A prepared statement of one connection; used by one caller at a time.
final class SQLiteStatement {
    private let handle: OpaquePointer
    private let connection: OpaquePointer
    /// Tells SQLite to take its own copy of a value. The macro `SQLITE_TRANSIENT` is a cast that Swift does not import.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// - Throws: `SQLiteError` for text that is no statement.
    init(_ sql: String, connection: OpaquePointer) throws {
        var handle: OpaquePointer?
        guard
            sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil) == SQLITE_OK,
            let handle
        else { throw SQLiteError(connection) }
        self.handle = handle
        self.connection = connection
    }

    deinit { sqlite3_finalize(handle) }

    /// Does the statement and reads the rows it gives.
    /// - Throws: `SQLiteError`, or what `read` throws.
    func rows<Value>(_ values: [SQLiteValue], _ read: (SQLiteRow) throws -> Value) throws -> [Value] {
        defer { reset() }
        try bind(values)
        var rows: [Value] = []
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW: rows.append(try read(SQLiteRow(handle)))
            case SQLITE_DONE: return rows
            default: throw SQLiteError(connection)
            }
        }
    }

    /// Does a statement that gives no rows, or whose rows do not matter.
    func run(_ values: [SQLiteValue] = []) throws { _ = try rows(values) { _ in } }

    private func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    private func bind(_ values: [SQLiteValue]) throws {
        for (index, value) in values.enumerated() {
            let place = Int32(index + 1)
            let code =
                switch value {
                case .null: sqlite3_bind_null(handle, place)
                case .integer(let integer): sqlite3_bind_int64(handle, place, Int64(integer))
                case .text(let text): sqlite3_bind_text(handle, place, text, Int32(text.utf8.count), Self.copied)
                case .blob(let bytes):
                    bytes.withUnsafeBytes {
                        $0.isEmpty
                            ? sqlite3_bind_zeroblob(handle, place, 0)
                            : sqlite3_bind_blob64(handle, place, $0.baseAddress, UInt64($0.count), Self.copied)
                    }
                }
            guard code == SQLITE_OK else { throw SQLiteError(connection) }
        }
    }
}

/// A row while it is being read; not to be kept.
package struct SQLiteRow {
    private let handle: OpaquePointer

    fileprivate init(_ handle: OpaquePointer) { self.handle = handle }

    package func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

    /// Nil for null.
    package func text(_ column: Int32) -> String? {
        sqlite3_column_text(handle, column).map { String(cString: $0) }
    }

    package func blob(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }
}
