import GalleyCore

/// One kind of furniture and how it is told from the story, or one kind of thing that belongs elsewhere.
///
/// A rule looks at the desk's lines and changes the article only through the desk's editor, so that every change is on
/// record with the rule's stamp.
protocol CleaningRule: Sendable {
    static var description: RuleDescription { get }

    static func apply(to desk: inout CleaningDesk)
}
