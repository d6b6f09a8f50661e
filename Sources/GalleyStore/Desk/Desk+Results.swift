package import GalleyCore

/// Results of steps, by the key of steps and input.
extension Desk {
    /// What was kept under a key; nil when nothing was, or when what was kept cannot be read any more.
    /// - Throws: `DeskError`.
    package func result(for key: ContentHash) throws -> StepResult? {
        let kept = try read { state -> (given: String, blobs: [(MaterialKind, [UInt8], Int)])? in
            let rows = try state.connection.rows(
                "SELECT given, materials FROM results WHERE key = ?", .text(key.hex)
            ) { ($0.text(0) ?? "", $0.text(1) ?? "") }
            guard let (given, materials) = rows.first else { return nil }
            var blobs: [(MaterialKind, [UInt8], Int)] = []
            for material in materials.split(separator: " ") {
                guard let (kind, hash) = Self.reference(material), let blob = try Self.packedBlob(hash, state) else {
                    return nil
                }
                blobs.append((kind, blob.bytes, blob.size))
            }
            return (given, blobs)
        }
        guard let kept else { return nil }
        var materials: [Material] = []
        for (kind, bytes, size) in kept.blobs {
            guard let unpacked = try? Compressor.unpacked(bytes, count: size),
                let material = Material(kind, keptBytes: unpacked)
            else { return nil }
            materials.append(material)
        }
        return StepResult(materials: materials, given: kept.given.split(separator: " ").compactMap { Int($0) })
    }

    /// Keeps a result.
    /// - Throws: `DeskError`.
    package func keep(_ result: StepResult, for key: ContentHash, run: DeskRun) throws {
        let contents = result.materials.map { material in (material.kind, material.keptBytes) }
        let hashes = contents.map { ContentHash(of: $0.1) }
        let references = zip(contents, hashes).map { "\($0.0.rawValue):\($1.hex)" }.joined(separator: " ")
        let given = result.given.map(String.init).joined(separator: " ")
        try write { state in
            for (content, hash) in zip(contents, hashes) { try Self.keepBlob(content.1, hash, state) }
            try state.connection.run(
                "INSERT OR REPLACE INTO results (key, run, given, materials) VALUES (?, ?, ?, ?)",
                .text(key.hex), .integer(run.id), .text(given), .text(references))
        }
    }

    /// Puts a blob where it is not yet.
    static func keepBlob(_ bytes: [UInt8], _ hash: ContentHash, _ state: State) throws {
        let isKept = try !state.connection.rows("SELECT 1 FROM blobs WHERE hash = ?", .text(hash.hex)) { _ in }.isEmpty
        if isKept { return }
        try state.connection.run(
            "INSERT INTO blobs (hash, size, data) VALUES (?, ?, ?)",
            .text(hash.hex), .integer(bytes.count), .blob(state.compressor.packed(bytes)))
    }

    private static func packedBlob(_ hash: String, _ state: State) throws -> (bytes: [UInt8], size: Int)? {
        try state.connection.rows("SELECT data, size FROM blobs WHERE hash = ?", .text(hash)) {
            ($0.blob(0), $0.integer(1))
        }.first
    }

    /// Reads `article:0123…`.
    private static func reference(_ text: Substring) -> (MaterialKind, String)? {
        let halves = text.split(separator: ":")
        guard halves.count == 2, let kind = MaterialKind(rawValue: String(halves[0])) else { return nil }
        return (kind, String(halves[1]))
    }
}
