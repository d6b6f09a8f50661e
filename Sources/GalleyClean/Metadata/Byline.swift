import GalleyCore

/// A line of the page that names who wrote the story.
struct Byline {
    let names: [Author]
    /// What besides the names speaks for the line.
    let evidence: Evidence

    struct Evidence: OptionSet {
        let rawValue: UInt8

        /// The words say so: `By`.
        static let opened = Evidence(rawValue: 1)
        /// The page links the names to a page about their bearers.
        static let linked = Evidence(rawValue: 2)
        /// It stands below the story, where those of other stories may stand too.
        static let below = Evidence(rawValue: 4)
    }

    /// True when every name reads like a person's.
    private var isPersonal: Bool { names.allSatisfy { NameReader.looksPersonal($0.name) } }

    /// How much speaks for it, 0…1.
    var confidence: Double {
        guard isPersonal else { return 0.45 }
        if evidence.contains(.below) { return 0.7 }
        return evidence.isDisjoint(with: [.opened, .linked]) ? 0.75 : 0.8
    }
}
