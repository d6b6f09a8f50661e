package import GalleyCore
import Glibc

/// Files that runs wrote.
extension Desk {
    /// Notes a file that stands in its place.
    /// - Returns: true when it is the very file an earlier run left there, untouched since: nothing was written anew.
    /// - Throws: `DeskError`; `FileError` when the file is not there.
    package func note(_ file: ExportedFile, run: DeskRun) throws -> Bool {
        guard let mark = FileMark(file.path) else { throw FileError(.read, path: file.path, code: errno) }
        let articles = JSONValue.array(file.articles.map(JSONValue.string)).text
        if try read({ try Self.stands(file.path, mark, articles: articles, $0) }) { return true }
        let hash = try FileContents.hash(file.path)
        try write { state in
            try state.connection.run(
                """
                INSERT OR REPLACE INTO files (path, format, size, hash, inode, modified, articles, run)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                .text(file.path), .text(file.format), .integer(mark.size), .text(hash.hex), .integer(mark.inode),
                .integer(mark.modified), .text(articles), .integer(run.id))
        }
        return false
    }

    /// True when all the files are as a run left them, untouched since.
    /// - Throws: `DeskError`.
    package func stand(_ paths: [String]) throws -> Bool {
        let marks = paths.map(FileMark.init)
        if marks.contains(where: { $0 == nil }) { return false }
        return try read { state in
            try zip(paths, marks).allSatisfy { path, mark in
                try mark.map { try Self.stands(path, $0, articles: nil, state) } ?? false
            }
        }
    }

    private static func stands(_ path: String, _ mark: FileMark, articles: String?, _ state: State) throws -> Bool {
        try !state.connection.rows(
            """
            SELECT 1 FROM files WHERE path = ?1 AND size = ?2 AND inode = ?3 AND modified = ?4
            AND (?5 IS NULL OR articles = ?5)
            """,
            .text(path), .integer(mark.size), .integer(mark.inode), .integer(mark.modified), .text(articles)
        ) { _ in }.isEmpty
    }

    /// Files that runs wrote, in the order of their paths.
    /// - Parameter article: only those that hold this article.
    /// - Throws: `DeskError`.
    package func files(holding article: String? = nil) throws -> [ExportedFile] {
        let pattern = article.map { "%" + JSONValue.string($0).text.likeEscaped + "%" } ?? "%"
        return try files("articles LIKE ? ESCAPE '\\'", .text(pattern)).filter { file in
            article.map(file.articles.contains) ?? true
        }
    }

    /// Files that hold one article and nothing else.
    /// - Throws: `DeskError`.
    package func filesOfOneArticle() throws -> [ExportedFile] {
        try files("json_array_length(articles) = ?", .integer(1))
    }

    private func files(_ condition: String, _ value: SQLiteValue) throws -> [ExportedFile] {
        try read { state in
            try state.connection.rows(
                "SELECT path, format, size, articles FROM files WHERE \(condition) ORDER BY path", value
            ) { row in
                let articles = (try? JSONReader.read(Array((row.text(3) ?? "").utf8)))?.array ?? []
                return ExportedFile(
                    path: row.text(0) ?? "", format: row.text(1) ?? "", byteCount: row.integer(2),
                    articles: articles.compactMap(\.string))
            }
        }
    }

    /// Forgets a file that is no more.
    /// - Throws: `DeskError`.
    package func forgetFile(_ path: String) throws {
        try write { try $0.connection.run("DELETE FROM files WHERE path = ?", .text(path)) }
    }
}

/// What the system says of a file: when it is the same, nobody has touched the file.
private struct FileMark {
    let size: Int
    let inode: Int
    /// Nanoseconds since 1970.
    let modified: Int

    /// Nil, with `errno` set, when there is no such file.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        (size, inode) = (Int(status.st_size), Int(truncatingIfNeeded: status.st_ino))
        modified = status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
    }
}

extension String {
    /// For the operator LIKE with the escape sign `\`.
    fileprivate var likeEscaped: String {
        replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
    }
}
