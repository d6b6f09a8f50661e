import CSQLite
import FoundationEssentials
import GalleyCore
import Synchronization

/// What a house remembers from run to run, in one SQLite file: runs, results of steps, articles by revision, the
/// files written, and what was set aside.
///
/// A desk has one owner at a time. Reads and writes are gathered into transactions that are committed after some hundred
/// of them or a quarter of a second, so that a process that dies loses at most the last of them, which the next run does
/// again.
package final class Desk: Sendable {
    /// What is behind the lock. The connection, its statements and the compressor belong to it alone and are never
    /// given out, so that only one thread at a time is in SQLite's or Zstandard's hands: `Mutex` is all the proof that
    /// `Sendable` needs here.
    struct State {
        let connection: SQLiteConnection
        let compressor = Compressor()
        /// Reads and written rows since the last commit.
        var pending = 0
        var isInTransaction = false
        var lastCommit = ContinuousClock.now
    }

    package let path: String
    private let state: Mutex<State>
    /// Nil for a desk that is only read, which others may own meanwhile.
    private let lock: DeskLock?

    /// "Gall" in ASCII: tells a desk from other SQLite files.
    private static let applicationID = 0x4761_6C6C
    private static let mostPending = 500
    private static let longestWait = Duration.milliseconds(250)

    /// Opens a desk and brings it to the present schema; makes it, and the folder it lies in, if it is not there.
    /// - Throws: `DeskError`.
    package static func open(path: String) throws -> Desk { try Desk(path: path) }

    /// Opens a desk to be read only, also while another process runs it; nothing that is open there yet is seen.
    /// - Throws: `DeskError`; with `.storage` when there is none.
    package static func openForReading(path: String) throws -> Desk {
        guard FileManager.default.fileExists(atPath: path) else {
            throw DeskError(reason: .storage, path: path, detail: "there is none yet; run a workflow first")
        }
        do { return try Desk(reading: path) } catch is OlderSchema { _ = try Desk(path: path) }
        do { return try Desk(reading: path) } catch is OlderSchema {
            throw DeskError(reason: .storage, path: path, detail: "it was not brought to the present schema")
        }
    }

    /// - Throws: `DeskError`, or `OlderSchema` for a desk that must be brought up to date by its owner first.
    private init(reading path: String) throws {
        self.path = path
        lock = nil
        do {
            let connection = try SQLiteConnection(path: path, isReadOnly: true)
            try connection.execute("PRAGMA busy_timeout = 5000; PRAGMA temp_store = MEMORY")
            let version = try Self.checkedVersion(connection, path: path)
            if version < Migration.all.count { throw OlderSchema() }
            state = Mutex(State(connection: connection))
        } catch let error as SQLiteError {
            throw Self.deskError(error, path: path)
        }
    }

    private init(path: String) throws {
        self.path = path
        let folder = URL(filePath: path).deletingLastPathComponent().path
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw DeskError(reason: .storage, path: path, detail: "the folder \(folder) cannot be made")
        }
        lock = try DeskLock(desk: path)
        do {
            let connection = try SQLiteConnection(path: path)
            try connection.execute(
                """
                PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
                PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768;
                """)
            try Self.migrate(connection, path: path)
            state = Mutex(State(connection: connection))
        } catch let error as SQLiteError {
            throw Self.deskError(error, path: path)
        }
    }

    deinit { try? flush() }

    /// Commits what is waiting.
    /// - Throws: `DeskError`.
    package func flush() throws { try access { try Self.commit(&$0) } }

    /// Reads. The owner of the desk reads in transactions as well: taking SQLite's locks for every row takes longer
    /// than the row.
    func read<Value: Sendable>(_ body: (State) throws -> Value) throws -> Value {
        if lock == nil { return try access { try body($0) } }
        return try access { state in
            try Self.begin("BEGIN", &state)
            let value = try body(state)
            try Self.countOne(&state)
            return value
        }
    }

    /// Writes, in the transaction that is open.
    /// - Parameter now: commits at once.
    func write<Value: Sendable>(now: Bool = false, _ body: (State) throws -> Value) throws -> Value {
        try access { state in
            try Self.begin("BEGIN IMMEDIATE", &state)
            let value = try body(state)
            if now { try Self.commit(&state) } else { try Self.countOne(&state) }
            return value
        }
    }

    /// Opens a transaction where none is open.
    private static func begin(_ statement: String, _ state: inout State) throws {
        if state.isInTransaction { return }
        try state.connection.run(statement)
        state.isInTransaction = true
    }

    private static func countOne(_ state: inout State) throws {
        state.pending += 1
        let isDue = state.pending >= mostPending || state.lastCommit.duration(to: .now) > longestWait
        if isDue { try commit(&state) }
    }

    /// Does something that SQLite does outside of transactions only.
    func outsideTransactions<Value: Sendable>(_ body: (State) throws -> Value) throws -> Value {
        try access { state in
            try Self.commit(&state)
            return try body(state)
        }
    }

    private func access<Value: Sendable>(_ body: (inout State) throws -> Value) throws -> Value {
        do {
            return try state.withLock { try body(&$0) }
        } catch let error as SQLiteError {
            throw Self.deskError(error, path: path)
        } catch let error as BlobError {
            throw DeskError(reason: .notADesk, path: path, detail: error.problem)
        }
    }

    private static func commit(_ state: inout State) throws {
        if state.isInTransaction { try state.connection.run("COMMIT") }
        state.isInTransaction = false
        state.pending = 0
        state.lastCommit = .now
    }

    private static func migrate(_ connection: SQLiteConnection, path: String) throws {
        let version = try checkedVersion(connection, path: path)
        for (index, migration) in Migration.all.enumerated().dropFirst(version) {
            try connection.execute(
                """
                BEGIN IMMEDIATE; \(migration.sql)
                PRAGMA application_id = \(applicationID); PRAGMA user_version = \(index + 1); COMMIT
                """)
        }
    }

    /// The version of the schema in the file; 0 for an empty one.
    private static func checkedVersion(_ connection: SQLiteConnection, path: String) throws -> Int {
        let version = try connection.integer("PRAGMA user_version")
        let application = try connection.integer("PRAGMA application_id")
        let isEmpty = try connection.integer("SELECT count(*) FROM sqlite_schema") == 0
        guard application == applicationID || isEmpty && version == 0 else {
            throw DeskError(reason: .notADesk, path: path, detail: "it belongs to another program; name another file")
        }
        guard version <= Migration.all.count else {
            throw DeskError(
                reason: .tooNew, path: path,
                detail: "its schema is \(version), this one knows \(Migration.all.count); use the newer Galley")
        }
        return version
    }

    private static func deskError(_ error: SQLiteError, path: String) -> DeskError {
        let reason: DeskError.Reason =
            switch error.code {
            case SQLITE_BUSY, SQLITE_LOCKED: .inUse
            case SQLITE_NOTADB, SQLITE_CORRUPT: .notADesk
            default: .storage
            }
        return DeskError(reason: reason, path: path, detail: error.message)
    }
}

/// A desk that an earlier version wrote.
private struct OlderSchema: Error {}
