import CZip
import Glibc

/// Writes ZIP archives whose bytes depend on their entries alone: every entry bears the first day of the format's
/// calendar, and no attributes of this machine.
struct ZIPArchive {
    /// A file of the archive.
    struct Entry: Sendable {
        /// What it holds.
        enum Content: Sendable {
            case bytes([UInt8])
            /// Bytes of a file that stays where it is until the archive is written.
            case part(of: HeldFile, Range<Int>)
        }

        let path: String
        let content: Content
        /// True for bytes that must stand as they are (EPUB's `mimetype`) or that are packed already.
        let isStored: Bool

        /// Those it holds itself: none where they lie in a file.
        var bytes: [UInt8] { if case .bytes(let bytes) = content { bytes } else { [] } }

        init(path: String, _ content: Content, isStored: Bool = false) {
            self.path = path
            self.content = content
            self.isStored = isStored
        }
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

    private static func add(_ entry: Entry, to archive: OpaquePointer, _ path: String) throws {
        guard let source = source(of: entry.content, for: archive) else { throw failure(path, "out of memory") }
        let index = zip_file_add(archive, entry.path, source, UInt32(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw failure(path, String(cString: zip_strerror(archive)))
        }
        // Where a file of this machine is the source, its mode would get in.
        if case .part = entry.content {
            zip_file_set_external_attributes(archive, UInt64(index), 0, UInt8(ZIP_OPSYS_UNIX), 0o100666 << 16)
        }
        let method = entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
        guard zip_set_file_compression(archive, UInt64(index), method, entry.isStored ? 0 : 6) == 0,
            zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0) == 0
        else { throw failure(path, String(cString: zip_strerror(archive))) }
    }

    /// libzip reads an entry's bytes only when the archive is closed, so it gets a copy that it frees itself.
    private static func source(of content: Entry.Content, for archive: OpaquePointer) -> OpaquePointer? {
        switch content {
        case .part(let file, let range):
            return zip_source_file(archive, file.path, UInt64(range.lowerBound), Int64(range.count))
        case .bytes(let bytes):
            guard let copy = malloc(max(1, bytes.count)) else { return nil }
            bytes.withUnsafeBytes { bytes in
                if let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
            }
            guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
                free(copy)
                return nil
            }
            return source
        }
    }

    private static func failure(_ path: String, _ problem: String) -> ExportError {
        ExportError(.write, subject: path, endsRun: true, "the archive \(path) was not written: \(problem)")
    }
}
