extension Block {
    /// The same blocks, each with the id made from its role, its folded text and its occurrence.
    static func withIDs(_ blocks: [Block]) -> [Block] {
        var seen: [String: Int] = [:]
        return blocks.map { block in
            var named = block
            guard block.id.text.isEmpty else { return named }
            let stem = block.identityStem
            let occurrence = seen[stem, default: 0]
            seen[stem] = occurrence + 1
            named.id = BlockID(occurrence == 0 ? stem : "\(stem)-\(occurrence + 1)")
            return named
        }
    }

    private var identityStem: String {
        let folded: ContentHash =
            switch content {
            case .picture(let id): ContentHash(of: id.text.utf8)
            case .embed(let embed): ContentHash(of: embed.url.utf8)
            default: ContentHash(ofFolded: text)
            }
        return "\(role.idPrefix)-\(folded.short)"
    }
}
