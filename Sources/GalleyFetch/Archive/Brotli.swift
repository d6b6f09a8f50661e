import CBrotli

/// Undoes Brotli (RFC 7932): archives of browsers hold bodies packed so.
enum Brotli {
    private static let pieceSize = 64 * 1_024

    /// The bytes as they were.
    /// - Throws: `Gzip.Problem` when they are broken or would be more than `limit`.
    static func unpack(_ bytes: [UInt8], limit: Int) throws(Gzip.Problem) -> [UInt8] {
        guard let decoder = BrotliDecoderCreateInstance(nil, nil, nil) else { throw .malformed }
        defer { BrotliDecoderDestroyInstance(decoder) }
        var result: [UInt8] = []
        var status = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT
        bytes.withUnsafeBufferPointer { input in
            var next = input.baseAddress
            var left = input.count
            while status == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT, result.count <= limit {
                result += [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
                    var room = buffer.count
                    var place = buffer.baseAddress
                    status = BrotliDecoderDecompressStream(decoder, &left, &next, &room, &place, nil)
                    count = buffer.count - room
                }
            }
        }
        if result.count > limit { throw .tooLarge }
        guard status == BROTLI_DECODER_RESULT_SUCCESS else { throw .malformed }
        return result
    }
}
