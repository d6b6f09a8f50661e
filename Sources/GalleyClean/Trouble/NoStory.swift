import GalleyCore

/// A page in whose words no story was found, and why.
enum NoStory {
    static func warning(on ground: TroubleGround) -> Warning? {
        let (reading, kept) = (ground.reading, ground.kept)
        if reading.scan.blocks.isEmpty, reading.scan.notes.scripts == 0 {
            return Warning("empty", "The page holds no words.", evidence: "\(reading.sourceCount) bytes")
        }
        if kept < 250, ground.total < 1200, let evidence = script(ground) {
            return Warning(
                "drawn-by-script", "The page has no story of its own; scripts draw it in the browser.",
                evidence: evidence)
        }
        if kept == 0 || isList(ground) {
            return Warning(
                "no-article", "The page holds words but no story was found among them.",
                evidence: "\(reading.passages.count) lines, \(ground.total) signs, \(kept) of them like a story")
        }
        return nil
    }

    /// A page without words, or one whose words ask for scripts, or a root that scripts fill.
    private static func script(_ ground: TroubleGround) -> String? {
        let reading = ground.reading
        let counts = "\(reading.scan.notes.scripts) scripts, \(reading.passages.count) lines of text"
        if let found = ground.passage(of: ground.top, holding: TroublePhrases.scriptWords) {
            return "“\(TroubleGround.quoted(found.words))”; \(counts)"
        }
        guard reading.scan.notes.scripts > 0, ground.kept == 0 else { return nil }
        return ground.total < 600 ? counts : nil
    }

    /// A front of a section: its kind says so, or the few lines kept stand among teasers of one template.
    private static func isList(_ ground: TroubleGround) -> Bool {
        guard ground.kept < 700 else { return false }
        let types = ground.reading.head.things
        let isFront = types.contains { thing in thing.types.contains { listTypes.contains($0) } }
        guard isFront, !types.contains(where: \.isArticle) else { return false }
        return ground.desk.open.allSatisfy { ground.desk.lines[$0].facts.weight < 260 }
    }

    /// What schema.org calls pages that list others.
    private static let listTypes: Set<String> = ["CollectionPage", "SearchResultsPage", "ItemList", "ProfilePage"]
}
