import CSQLite

/// What SQLite says when it cannot do something.
package struct SQLiteError: Error, Sendable {
    /// The primary result code, without the bits that only refine it.
    package let code: Int32
    package let message: String

    /// Reads the last error of a connection.
    init(_ handle: OpaquePointer?) {
        code = (handle.map { sqlite3_extended_errcode($0) } ?? SQLITE_NOMEM) & 0xFF
        message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
    }
}
