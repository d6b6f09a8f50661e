package import GalleyCore
import Glibc

/// Files that runs wrote.
extension Desk {
    /// Notes a file that stands in its place.
    /// - Returns: true when it is the very file an earlier run left there, untouched since: nothing was written anew.
    /// - Throws: `DeskError`; `FileError` when the file is not there.
    package func note(_ file: ExportedFile, run: DeskRun) throws -> Bool {
        var status = stat()
        guard stat(file.path, &status) == 0 else { throw FileError(.read, path: file.path, code: errno) }
        let (size, inode) = (Int(status.st_size), Int(truncatingIfNeeded: status.st_ino))
        let modified = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
        let isKnown = try read { state in
            try !state.connection.rows(
                "SELECT 1 FROM files WHERE path = ? AND size = ? AND inode = ? AND modified = ?",
                .text(file.path), .integer(size), .integer(inode), .integer(modified)
            ) { _ in }.isEmpty
        }
        if isKnown { return true }
        let hash = try FileContents.hash(file.path)
        let articles = JSONValue.array(file.articles.map(JSONValue.string)).text
        try write { state in
            try state.connection.run(
                """
                INSERT OR REPLACE INTO files (path, format, size, hash, inode, modified, articles, run)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                .text(file.path), .text(file.format), .integer(size), .text(hash.hex), .integer(inode),
                .integer(modified), .text(articles), .integer(run.id))
        }
        return false
    }
}
