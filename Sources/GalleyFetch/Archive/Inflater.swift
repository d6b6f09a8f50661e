import CZlib

/// Undoes deflate in its three wrappings, piece by piece.
final class Inflater {
    /// The wrapping; the raw value is zlib's window bits for it.
    enum Wrapping: Int32 {
        case gzip = 31
        case zlib = 15
        case none = -15
    }

    private static let pieceSize = 64 * 1_024

    /// zlib keeps the stream's address, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    /// The end of the packed data was reached; what follows belongs to something else.
    private(set) var isDone = false

    /// - Throws: `Gzip.Problem` when there is no memory.
    init(_ wrapping: Wrapping) throws(Gzip.Problem) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let status = inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        // After a failed start `inflateEnd` has nothing to do and says so.
        guard status == Z_OK else { throw .malformed }
    }

    deinit {
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Begins anew, for the next member.
    func restart() {
        inflateReset(stream)
        isDone = false
    }

    /// Unpacks the input, up to the end of the packed data.
    /// - Returns: how many bytes of the input were used.
    /// - Throws: `Gzip.Problem` when it is broken or `output` would hold more than `limit` bytes.
    func unpack(_ input: ArraySlice<UInt8>, to output: inout [UInt8], limit: Int) throws(Gzip.Problem) -> Int {
        var problem: Gzip.Problem?
        let used = input.withUnsafeBufferPointer { bytes in
            // zlib reads the input only; its field is not const for old compilers' sake.
            stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
            stream.pointee.avail_in = UInt32(clamping: bytes.count)
            while !isDone, problem == nil {
                let before = output.count
                let status = step(&output)
                if status == Z_STREAM_END {
                    isDone = true
                } else if status != Z_OK && status != Z_BUF_ERROR {
                    problem = .malformed
                } else if stream.pointee.avail_in == 0, output.count == before || stream.pointee.avail_out > 0 {
                    break
                }
                if output.count > limit { problem = .tooLarge }
            }
            return bytes.count - Int(stream.pointee.avail_in)
        }
        if let problem { throw problem }
        return used
    }

    private func step(_ output: inout [UInt8]) -> Int32 {
        var status = Z_OK
        output += [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
            stream.pointee.next_out = buffer.baseAddress
            stream.pointee.avail_out = UInt32(buffer.count)
            status = inflate(stream, Z_NO_FLUSH)
            count = buffer.count - Int(stream.pointee.avail_out)
        }
        return status
    }
}
