/// One change to an article other than a cut: who made it, where, and the words before and after.
public struct Edit: Sendable, Hashable {
    /// What kind of change it was. The raw value is its name in JSON.
    public enum Action: String, Sendable, Hashable, CaseIterable {
        /// Words of the body became a picture's, the byline's, a date's.
        case move
        /// A metadata value was set.
        case set
        /// A cut was undone, or a rule kept from cutting.
        case stet
        /// A block was given another role.
        case role
        /// An article changed hands: its state or usage.
        case state
    }

    public let action: Action
    /// The step that did it: `clean`, `tag`, `desk`.
    public let step: String
    public let rule: RuleStamp
    /// What was changed: a metadata field, `picture.caption`, `block`, `usage`.
    public let subject: String
    public let block: BlockID?
    /// UTF-8 offsets in the source.
    public let place: Range<Int>?
    public let before: String?
    public let after: String?
    /// 0…1.
    public let confidence: Double
    public let reason: String

    public init(
        _ action: Action, step: String, rule: RuleStamp, subject: String, block: BlockID? = nil,
        place: Range<Int>? = nil, before: String? = nil, after: String? = nil, confidence: Double, reason: String
    ) {
        self.action = action
        self.step = step
        self.rule = rule
        self.subject = subject
        self.block = block
        self.place = place
        self.before = before
        self.after = after
        self.confidence = confidence
        self.reason = reason
    }
}
