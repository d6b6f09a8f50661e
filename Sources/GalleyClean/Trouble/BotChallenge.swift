import GalleyCore
import GalleyHTML

/// A check for robots in the story's place.
enum BotChallenge {
    static func warning(on ground: TroubleGround) -> Warning? {
        guard ground.kept < 700 else { return nil }
        guard let evidence = claim(ground) ?? words(ground) ?? mark(ground) else { return nil }
        return Warning(
            "bot-challenge", "The server answered with a check for robots, not with the story.", evidence: evidence)
    }

    /// The title or a heading is a gate's.
    private static func claim(_ ground: TroubleGround) -> String? {
        guard ground.total < 2500 else { return nil }
        return ground.claim(TroublePhrases.challengeTitles).map { "its title or heading says “\($0)”" }
    }

    /// The few words of the page speak of robots.
    private static func words(_ ground: TroubleGround) -> String? {
        guard ground.total < 1800 else { return nil }
        return ground.passage(of: ground.top, holding: TroublePhrases.challengeWords)
            .map { "“\(TroubleGround.quoted($0.words))”" }
    }

    /// A nearly empty page carries the script of a gate.
    private static func mark(_ ground: TroubleGround) -> String? {
        guard ground.total < 400 else { return nil }
        return ground.reading.scan.tree.source.withUnsafeBufferPointer { source in
            TroublePhrases.challengeMarks.first { ByteSearch.contains(source, $0) }.map { "its markup names “\($0)”" }
        }
    }
}
