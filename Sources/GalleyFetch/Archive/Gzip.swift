import CZlib

/// gzip (RFC 1952), member by member, as WARC files and sitemaps use it.
package enum Gzip {
    /// Bytes that are no gzip, or more of them than are wanted.
    package enum Problem: Error {
        case malformed, tooLarge
    }

    /// A member that was unpacked, and how many packed bytes it took.
    package struct Member {
        package let bytes: [UInt8]
        package let packedCount: Int
    }

    private static let pieceSize = 64 * 1_024
    /// Window bits of 15 and 16 more: zlib's sign for the gzip form.
    private static let gzipWindow: Int32 = 15 + 16

    /// True when the bytes begin like gzip.
    package static func isGzip(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.starts(with: [0x1F, 0x8B])
    }

    /// Packs bytes into one member. The header carries no time, so equal bytes give equal members.
    package static func pack(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(&stream, level, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return [] }
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        return bytes.withUnsafeBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: bound) { output, count in
                // zlib reads the input only; its field is not const for old compilers' sake.
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(bound)
                deflate(&stream, Z_FINISH)
                count = bound - Int(stream.avail_out)
            }
        }
    }

    /// Unpacks every member; bytes that are not packed at all come back as they are.
    /// - Throws: `Problem` when a member is broken, or there would be more than `limit` bytes.
    package static func unpackAll(_ bytes: [UInt8], limit: Int) throws -> [UInt8] {
        guard isGzip(bytes) else { return bytes }
        var result: [UInt8] = []
        var rest = bytes[...]
        while isGzip(rest) {
            let member = try unpack(rest, limit: limit - result.count)
            result += member.bytes
            rest = rest.dropFirst(member.packedCount)
        }
        return result
    }

    /// Unpacks the member at the beginning.
    /// - Throws: `Problem` when it is broken or unpacks to more than `limit` bytes.
    package static func unpack(_ bytes: ArraySlice<UInt8>, limit: Int) throws -> Member {
        var stream = z_stream()
        guard inflateInit2_(&stream, gzipWindow, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw Problem.malformed
        }
        defer { inflateEnd(&stream) }
        return try bytes.withUnsafeBufferPointer { input in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(clamping: input.count)
            var result: [UInt8] = []
            while true {
                var status = Z_OK
                let piece = [UInt8](unsafeUninitializedCapacity: pieceSize) { output, count in
                    stream.next_out = output.baseAddress
                    stream.avail_out = UInt32(output.count)
                    status = inflate(&stream, Z_NO_FLUSH)
                    count = output.count - Int(stream.avail_out)
                }
                result += piece
                guard result.count <= limit else { throw Problem.tooLarge }
                if status == Z_STREAM_END { break }
                guard status == Z_OK, !piece.isEmpty || stream.avail_in > 0 else { throw Problem.malformed }
            }
            return Member(bytes: result, packedCount: input.count - Int(stream.avail_in))
        }
    }
}
