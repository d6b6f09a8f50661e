package import GalleyCore

/// Results of steps, by the key of steps and input.
extension Desk {
    /// What was kept under a key; nil when nothing was, or when what was kept cannot be read any more.
    /// - Throws: `DeskError`.
    package func result(for key: ContentHash) throws -> StepResult? {
        let kept = try read { state -> (given: String, run: Int, materials: [(MaterialKind, [PackedBlob])])? in
            let rows = try state.connection.rows(
                "SELECT given, materials, run FROM results WHERE key = ?", .text(key.hex)
            ) { ($0.text(0) ?? "", $0.text(1) ?? "", $0.integer(2)) }
            guard let (given, references, run) = rows.first else { return nil }
            var materials: [(MaterialKind, [PackedBlob])] = []
            for reference in references.split(separator: " ") {
                guard let material = try Self.packed(reference, state) else { return nil }
                materials.append(material)
            }
            return (given, run, materials)
        }
        guard let kept else { return nil }
        let materials = kept.materials.map { kind, blobs in
            (try? blobs.map { try $0.unpacked() }).flatMap { Material(kind, keptParts: $0) }
        }
        if materials.contains(where: { $0 == nil }) { return nil }
        var result = StepResult(
            materials: materials.compactMap(\.self), given: kept.given.split(separator: " ").compactMap { Int($0) })
        result.run = kept.run
        return result
    }

    /// What the materials kept under a key are to the next step, without reading pages' bytes; nil when nothing was
    /// kept, or when it cannot be read any more.
    /// - Throws: `DeskError`.
    package func inputs(ofResult key: ContentHash) throws -> [ContentHash]? {
        let kept = try read { state -> [(head: PackedBlob?, parts: [String])]? in
            let rows = try state.connection.rows("SELECT materials FROM results WHERE key = ?", .text(key.hex)) {
                $0.text(0) ?? ""
            }
            return try rows.first?.split(separator: " ").map { reference in
                let parts = reference.split(separator: ":").map(String.init)
                let isPage = parts.count == 3 && parts[0] == MaterialKind.page.rawValue
                return (isPage ? try Self.packedBlob(parts[1], state) : nil, parts)
            }
        }
        guard let kept else { return nil }
        let inputs = kept.map { head, parts -> ContentHash? in
            guard parts.count == 3 else { return parts.count == 2 ? ContentHash(hex: parts[1]) : nil }
            let page = (try? head?.unpacked()).flatMap { try? JSONReader.read($0) }
                .flatMap { WebPage(head: $0, bytes: []) }
            return page.map { Material.inputHash(of: $0, body: parts[2]) }
        }
        return inputs.contains { $0 == nil } ? nil : inputs.compactMap(\.self)
    }

    /// Keeps a result.
    /// - Throws: `DeskError`.
    package func keep(_ result: StepResult, for key: ContentHash, run: DeskRun) throws {
        let blobs = result.materials.map { $0.keptParts.map(Blob.init) }
        let references = zip(result.materials, blobs).map { material, blobs in
            ([material.kind.rawValue] + blobs.map(\.hash.hex)).joined(separator: ":")
        }
        let given = result.given.map(String.init).joined(separator: " ")
        try write { state in
            for blob in blobs.joined() { try Self.keep(blob, state) }
            try state.connection.run(
                "INSERT OR REPLACE INTO results (key, run, given, materials) VALUES (?, ?, ?, ?)",
                .text(key.hex), .integer(run.id), .text(given), .text(references.joined(separator: " ")))
        }
    }

    /// Reads `page:0123…:4567…`; nil when a blob is gone.
    private static func packed(_ reference: Substring, _ state: State) throws -> (MaterialKind, [PackedBlob])? {
        let words = reference.split(separator: ":").map(String.init)
        guard let kind = words.first.flatMap(MaterialKind.init(rawValue:)) else { return nil }
        let blobs = try words.dropFirst().map { try packedBlob($0, state) }
        return blobs.contains { $0 == nil } ? nil : (kind, blobs.compactMap(\.self))
    }
}
