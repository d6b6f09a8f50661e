import GalleyCore

/// Bytes that are kept once, by their hash.
struct Blob {
    let bytes: [UInt8]
    let hash: ContentHash

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        hash = ContentHash(of: bytes)
    }
}

/// A blob as it lies in the desk.
struct PackedBlob: Sendable {
    let bytes: [UInt8]
    /// How many bytes it is unpacked.
    let size: Int

    /// - Throws: `BlobError` when it is damaged.
    func unpacked() throws -> [UInt8] { try Compressor.unpacked(bytes, count: size) }
}

extension Desk {
    /// Puts a blob where it is not yet.
    static func keep(_ blob: Blob, _ state: State) throws {
        let hash = blob.hash.hex
        let isKept = try !state.connection.rows("SELECT 1 FROM blobs WHERE hash = ?", .text(hash)) { _ in }.isEmpty
        if isKept { return }
        try state.connection.run(
            "INSERT INTO blobs (hash, size, data) VALUES (?, ?, ?)",
            .text(hash), .integer(blob.bytes.count), .blob(state.compressor.packed(blob.bytes)))
    }

    /// Nil when there is none.
    static func packedBlob(_ hash: String, _ state: State) throws -> PackedBlob? {
        try state.connection.rows("SELECT data, size FROM blobs WHERE hash = ?", .text(hash)) {
            PackedBlob(bytes: $0.blob(0), size: $0.integer(1))
        }.first
    }
}
