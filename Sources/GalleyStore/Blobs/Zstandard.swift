import CZstd

/// Undoes Zstandard (RFC 8878) of whatever origin, such as the body of a web answer.
package enum Zstandard {
    /// Bytes that are no Zstandard, or more of them than are wanted.
    package enum Problem: Error {
        case malformed, tooLarge
    }

    /// The largest window a web answer may ask for (RFC 9659 §3).
    private static let windowLog: Int32 = 23
    private static let pieceSize = 128 * 1_024

    /// The bytes as they were, of every frame.
    /// - Throws: `Problem` when they are broken, break off, or would be more than `limit`.
    package static func unpack(_ bytes: [UInt8], limit: Int) throws(Problem) -> [UInt8] {
        guard let stream = ZSTD_createDStream() else { throw .malformed }
        defer { ZSTD_freeDStream(stream) }
        ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, windowLog)
        var result: [UInt8] = []
        var hint = 1
        bytes.withUnsafeBytes { source in
            var input = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
            var isFull = true
            while ZSTD_isError(hint) == 0, isFull || input.pos < input.size, result.count <= limit {
                result += [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
                    var output = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
                    hint = ZSTD_decompressStream(stream, &output, &input)
                    count = output.pos
                    isFull = output.pos == buffer.count
                }
            }
        }
        if result.count > limit { throw .tooLarge }
        guard hint == 0 else { throw .malformed }
        return result
    }
}
