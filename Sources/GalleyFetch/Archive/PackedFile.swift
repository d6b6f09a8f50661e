import Glibc

/// Reads a file piece by piece, unpacking it on the way where it is gzip of one member or of many.
final class PackedFile {
    private static let pieceSize = 256 * 1_024
    /// More than that from one piece is no archive but a bomb.
    private static let largestPiece = 512 * 1_024 * 1_024

    let path: String
    private let descriptor: Int32
    private var inflater: Inflater?
    private var isFirst = true
    /// Bytes of the file that have been unpacked.
    private var offset = 0
    /// Where the last gzip member that was read to its end ends.
    private(set) var endOfLastMember = 0
    /// Packed bytes read and not yet unpacked.
    private var rest: ArraySlice<UInt8> = []

    /// - Throws: `SourceProblem` when it cannot be opened.
    init(path: String) throws {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw SourceProblem(
                .unreadable, path, "\(path) cannot be read (\(String(cString: strerror(errno)))); check the path")
        }
    }

    /// True once reading has found nothing at all.
    var isEmpty: Bool { isFirst }

    /// True once reading has found gzip.
    var isPacked: Bool { inflater != nil }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// The next unpacked bytes, never an empty piece; nil at the end.
    /// - Throws: `SourceProblem` when the packing is broken or reading fails.
    func next() throws -> [UInt8]? {
        while true {
            if rest.isEmpty {
                guard let piece = try read() else { return nil }
                rest = piece[...]
            }
            if isFirst {
                isFirst = false
                if Gzip.isGzip(rest) { inflater = try Inflater(.gzip) }
            }
            let unpacked = try unpack()
            if !unpacked.isEmpty { return unpacked }
        }
    }

    private func unpack() throws -> [UInt8] {
        guard let inflater else {
            defer { rest = [] }
            return Array(rest)
        }
        if inflater.isDone { inflater.restart() }
        var output: [UInt8] = []
        do {
            let used = try inflater.unpack(rest, to: &output, limit: Self.largestPiece)
            rest = rest.dropFirst(used)
            offset += used
            if inflater.isDone { endOfLastMember = offset }
        } catch {
            throw SourceProblem(
                .malformed, path, "\(path) is damaged: its packing breaks off; what stood before was read")
        }
        return output
    }

    private func read() throws -> [UInt8]? {
        var failed = false
        let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
            var got = -1
            repeat { got = Glibc.read(descriptor, buffer.baseAddress, buffer.count) } while got < 0 && errno == EINTR
            failed = got < 0
            count = max(0, got)
        }
        if failed {
            throw SourceProblem(
                .unreadable, path, "\(path) cannot be read on (\(String(cString: strerror(errno)))); check the disk")
        }
        return piece.isEmpty ? nil : piece
    }
}
