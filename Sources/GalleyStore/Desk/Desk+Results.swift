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
            for reference in references.words(partedBy: UInt8(ascii: " ")) {
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
        let kept = try read { state -> [(head: PackedBlob?, words: [String])]? in
            let rows = try state.connection.rows("SELECT materials FROM results WHERE key = ?", .text(key.hex)) {
                $0.text(0) ?? ""
            }
            return try rows.first?.words(partedBy: UInt8(ascii: " ")).map { reference in
                let words = reference.words(partedBy: UInt8(ascii: ":"))
                // Desks of before hold a page's head and bytes alone.
                let isBare = words.count == 3 && words[0] == MaterialKind.page.rawValue
                return (isBare ? try Self.packedBlob(words[1], state) : nil, words)
            }
        }
        guard let kept else { return nil }
        let inputs = kept.map { head, words -> ContentHash? in
            switch words.count {
            case 2: return ContentHash(hex: words[1])
            case 3:
                let page = (try? head?.unpacked()).flatMap { try? JSONReader.read($0) }
                    .flatMap { WebPage(head: $0, bytes: []) }
                return page.map { Material.inputHash(of: $0, body: words[2]) }
            case 4: return ContentHash(hex: words[3])
            default: return nil
            }
        }
        return inputs.contains { $0 == nil } ? nil : inputs.compactMap(\.self)
    }

    /// Keeps a result.
    /// - Throws: `DeskError`.
    package func keep(_ result: StepResult, for key: ContentHash, run: DeskRun) throws {
        let blobs = result.materials.map { $0.keptParts.map(Blob.init) }
        let references = zip(result.materials, blobs).map { material, blobs in
            var words = [material.kind.rawValue] + blobs.map(\.hash.hex)
            if case .page(let page) = material { words.append(Material.inputHash(of: page, body: words[2]).hex) }
            return words.joined(separator: ":")
        }
        let given = result.given.map(String.init).joined(separator: " ")
        try write { state in
            for blob in blobs.joined() { try Self.keep(blob, state) }
            try state.connection.run(
                "INSERT OR REPLACE INTO results (key, run, given, materials) VALUES (?, ?, ?, ?)",
                .text(key.hex), .integer(run.id), .text(given), .text(references.joined(separator: " ")))
        }
    }

    /// Reads `article:0123…`, or of a page its head, its bytes and what it is to the next step; nil when a blob is gone.
    private static func packed(_ reference: String, _ state: State) throws -> (MaterialKind, [PackedBlob])? {
        let words = reference.words(partedBy: UInt8(ascii: ":"))
        guard let kind = words.first.flatMap(MaterialKind.init(rawValue:)) else { return nil }
        let blobs = try words.dropFirst().prefix(2).map { try packedBlob($0, state) }
        return blobs.contains { $0 == nil } ? nil : (kind, blobs.compactMap(\.self))
    }
}
