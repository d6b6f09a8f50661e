import CZstd

/// Packs bytes with Zstandard (RFC 8878). Its context is made once, which for small blobs is most of the work; one
/// caller at a time.
final class Compressor {
    private let context: OpaquePointer?
    /// Fast: what is kept is read back often and soon.
    private static let level: Int32 = 1

    init() { context = ZSTD_createCCtx() }

    deinit { ZSTD_freeCCtx(context) }

    /// - Throws: `BlobError` when there is no memory for it.
    func packed(_ bytes: [UInt8]) throws -> [UInt8] {
        var failed = false
        let packed = [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { buffer, count in
            let size = bytes.withUnsafeBytes {
                ZSTD_compressCCtx(context, buffer.baseAddress, buffer.count, $0.baseAddress, $0.count, Self.level)
            }
            failed = ZSTD_isError(size) != 0
            count = failed ? 0 : size
        }
        if failed { throw BlobError(problem: "a blob could not be packed") }
        return packed
    }

    /// The bytes that were packed.
    /// - Parameter count: how many they were.
    /// - Throws: `BlobError` for bytes that `packed` did not make.
    static func unpacked(_ bytes: [UInt8], count: Int) throws -> [UInt8] {
        guard ZSTD_getFrameContentSize(bytes, bytes.count) == UInt64(count) else {
            throw BlobError(problem: "a blob is damaged")
        }
        var size = 0
        let unpacked = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
            size = ZSTD_decompress(buffer.baseAddress, buffer.count, bytes, bytes.count)
            used = ZSTD_isError(size) == 0 ? size : 0
        }
        if unpacked.count != count { throw BlobError(problem: "a blob is damaged") }
        return unpacked
    }
}

/// A blob that cannot be packed or unpacked.
struct BlobError: Error {
    let problem: String
}
