/// Finds the end of the last whole record of an archive that a killed process may have left with half of one.
enum WARCTail {
    /// Bytes up to the end of the last whole gzip member; 0 for a file that is empty.
    /// - Throws: `ArchiveFailure` for a file that is no packed archive or is damaged before its end: nothing may be
    ///   added to it, and nothing of it taken away.
    static func wholeLength(of path: String) throws -> Int {
        let file = try PackedFile(path: path)
        do {
            while try file.next() != nil {}
        } catch {
            throw ArchiveFailure(path: path, description: "\(error); name another file to write to")
        }
        if file.isEmpty { return 0 }
        guard file.isPacked else {
            throw ArchiveFailure(
                path: path, description: "\(path) is no packed archive (.warc.gz) to add to; name another file")
        }
        return file.endOfLastMember
    }
}
