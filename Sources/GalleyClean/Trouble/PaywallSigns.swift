import GalleyCore

/// Signs that the story goes on behind a wall.
enum PaywallSigns {
    static func warning(on ground: TroubleGround) -> Warning? {
        if ground.desk.editor.article.metadata.rights.isFree == false {
            return Warning(
                "paywall", "The page declares that the story is not free.", evidence: "isAccessibleForFree: false")
        }
        guard ground.kept < 2500, let wall = wall(ground) else { return nil }
        return Warning(
            "paywall", "The story stops at a paywall.",
            evidence: "“\(TroubleGround.quoted(ground.reading.text(wall)))” after \(ground.kept) signs of the story")
    }

    /// A call to subscribe that speaks of reading on, behind the last words of the story.
    private static func wall(_ ground: TroubleGround) -> Int? {
        let last = ground.desk.open.compactMap { ground.desk.lines[$0].passage }.max()
        let reading = ground.reading
        let start = last.map { $0 + 1 } ?? 0
        let behind = reading.passages.indices.suffix(from: min(start, reading.passages.count)).prefix(25)
        let walls = behind.filter { index in
            let facts = reading.facts[index]
            return facts.context.isDisjoint(with: [.nav, .header, .footer, .hidden]) && facts.weight < 400
                && facts.allSigns.isDisjoint(with: [.comments, .footer, .navigation])
        }
        return ground.passage(of: walls, holding: TroublePhrases.wallWords)?.index
    }
}
