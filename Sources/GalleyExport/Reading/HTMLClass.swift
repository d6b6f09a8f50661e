import GalleyCore

/// The roles that Galley's HTML shows by a class.
enum HTMLClass {
    private static let roles: [String: BlockRole] = [
        "standfirst": .standfirst, "pull-quote": .pullQuote, "correction": .correction, "editors-note": .editorsNote,
        "update": .update,
    ]

    static func role(of classes: [Substring]) -> BlockRole? { classes.lazy.compactMap { roles[String($0)] }.first }
}
