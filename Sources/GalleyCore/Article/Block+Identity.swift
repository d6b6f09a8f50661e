extension Block {
    /// The same blocks, each with the id made from its role, its folded text and its occurrence.
    static func withIDs(_ blocks: [Block]) -> [Block] {
        var seen: [IdentityStem: Int] = [:]
        seen.reserveCapacity(blocks.count)
        var named = blocks
        for index in named.indices where named[index].id.text.isEmpty {
            let stem = named[index].identityStem
            let occurrence = seen[stem, default: 0] + 1
            seen[stem] = occurrence
            named[index].id = BlockID(occurrence == 1 ? stem.text : "\(stem.text)-\(occurrence)")
        }
        return named
    }

    private var identityStem: IdentityStem {
        let folded: ContentHash =
            switch content {
            case .picture(let id): ContentHash(of: id.text.utf8)
            case .embed(let embed): ContentHash(of: embed.url.utf8)
            default: ContentHash(ofFolded: text)
            }
        return IdentityStem(prefix: role.idPrefix, hash: folded)
    }

    /// What blocks that differ only in their occurrence have in common.
    private struct IdentityStem: Hashable {
        let prefix: String
        let hash: ContentHash

        var text: String { hash.short(behind: prefix) }

        static func == (one: IdentityStem, other: IdentityStem) -> Bool {
            one.hash.shortNumber == other.hash.shortNumber && one.prefix == other.prefix
        }

        /// By the number alone: it is a hash already.
        func hash(into hasher: inout Hasher) { hasher.combine(hash.shortNumber) }
    }
}
