import GalleyCore

/// Looks for the ways a page fails to hold its story and names each with its evidence.
///
/// What the server said counts first, then what stands in the story's place, then what is missing from it.
enum PageTrouble {
    /// The warnings, the gravest first.
    static func warnings(on ground: TroubleGround) -> [Warning] {
        var warnings = [
            BotChallenge.warning(on: ground), ConsentWall.warning(on: ground), MissingPage.warning(on: ground),
            PaywallSigns.warning(on: ground),
        ].compactMap(\.self)
        if warnings.isEmpty, let warning = NoStory.warning(on: ground) { warnings.append(warning) }
        if let warning = LostTextGuard.warning(on: ground) { warnings.append(warning) }
        return warnings
    }
}
