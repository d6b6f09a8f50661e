import CZip
import Glibc

/// Writes ZIP archives whose bytes depend on their entries alone: every entry bears the first day of the format's
/// calendar, and no attributes of this machine.
struct ZIPArchive {
    /// A file of the archive.
    struct Entry: Sendable {
        let path: String
        let bytes: [UInt8]
        /// True for bytes that must stand as they are (EPUB's `mimetype`).
        var isStored = false
    }

    /// 1 January 1980, as MS-DOS counts.
    private static let firstDay: UInt16 = 1 << 5 | 1

    /// Writes the entries, in order, to a file that is not there yet.
    /// - Throws: `ExportError` when it cannot be written.
    static func write(_ entries: [Entry], to path: String) throws {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_EXCL, &code) else {
            var error = zip_error()
            zip_error_init_with_code(&error, code)
            defer { zip_error_fini(&error) }
            throw failure(path, String(cString: zip_error_strerror(&error)))
        }
        do {
            for entry in entries { try add(entry, to: archive, path) }
        } catch {
            zip_discard(archive)
            throw error
        }
        guard zip_close(archive) == 0 else {
            let message = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw failure(path, message)
        }
    }

    /// libzip reads an entry's bytes only when the archive is closed, so it gets a copy that it frees itself.
    private static func add(_ entry: Entry, to archive: OpaquePointer, _ path: String) throws {
        let copy = malloc(max(1, entry.bytes.count))
        entry.bytes.withUnsafeBytes { bytes in
            if let copy, let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
        }
        guard let copy, let source = zip_source_buffer(archive, copy, UInt64(entry.bytes.count), 1) else {
            free(copy)
            throw failure(path, "out of memory")
        }
        let index = zip_file_add(archive, entry.path, source, UInt32(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw failure(path, String(cString: zip_strerror(archive)))
        }
        let method = entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
        guard zip_set_file_compression(archive, UInt64(index), method, entry.isStored ? 0 : 6) == 0,
            zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0) == 0
        else { throw failure(path, String(cString: zip_strerror(archive))) }
    }

    private static func failure(_ path: String, _ problem: String) -> ExportError {
        ExportError(.write, subject: path, endsRun: true, "the archive \(path) was not written: \(problem)")
    }
}
