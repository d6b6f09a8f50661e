import CZlib

/// gzip (RFC 1952), member by member, as WARC files and sitemaps use it.
package enum Gzip {
    /// Bytes that are no gzip, or more of them than are wanted.
    package enum Problem: Error {
        case malformed, tooLarge
    }

    /// True when the bytes begin like gzip.
    package static func isGzip(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.starts(with: [0x1F, 0x8B])
    }

    /// Packs bytes into one member. The header carries no time, so equal bytes give equal members.
    package static func pack(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8] { pack(pieces: [bytes], level: level) }

    /// The same for pieces that follow one another.
    static func pack(pieces: [[UInt8]], level: Int32 = 6) -> [UInt8] {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer {
            deflateEnd(stream)
            stream.deinitialize(count: 1)
            stream.deallocate()
        }
        let size = Int32(MemoryLayout<z_stream>.size)
        let window = Inflater.Wrapping.gzip.rawValue
        guard deflateInit2_(stream, level, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return [] }
        let bound = Int(deflateBound(stream, UInt(pieces.reduce(0) { $0 + $1.count })))
        return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            stream.pointee.next_out = output.baseAddress
            stream.pointee.avail_out = UInt32(bound)
            for (index, piece) in pieces.enumerated() {
                piece.withUnsafeBufferPointer { input in
                    // zlib reads the input only; its field is not const for old compilers' sake.
                    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                    stream.pointee.avail_in = UInt32(input.count)
                    deflate(stream, index == pieces.count - 1 ? Z_FINISH : Z_NO_FLUSH)
                }
            }
            count = bound - Int(stream.pointee.avail_out)
        }
    }

    /// Unpacks every member; bytes that are not packed at all come back as they are.
    /// - Throws: `Problem` when a member is broken, or there would be more than `limit` bytes.
    package static func unpackAll(_ bytes: [UInt8], limit: Int) throws(Problem) -> [UInt8] {
        guard isGzip(bytes) else { return bytes }
        let inflater = try Inflater(.gzip)
        var result: [UInt8] = []
        var rest = bytes[...]
        while isGzip(rest) {
            let used = try inflater.unpack(rest, to: &result, limit: limit)
            guard inflater.isDone else { throw .malformed }
            inflater.restart()
            rest = rest.dropFirst(used)
        }
        return result
    }
}
