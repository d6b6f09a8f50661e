package import GalleyCore

/// What an editor decided about one article, kept through every re-fetch until it is taken back.
package struct Decision: Sendable, Hashable {
    /// What was decided. The raw value is the word of the command and of the desk.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// It may go out.
        case approve
        /// It is held back, until a time or until it is released.
        case withhold
        /// It must not be published, and what was published must go.
        case kill
        /// It is neither held back nor killed any more.
        case release
        /// Some words of its body are others.
        case correct
        /// A metadata value is another.
        case set
        /// A cut is undone.
        case stet
    }

    package let article: String
    package let kind: Kind
    /// `{"until": …}` of a withholding, `{"old": …, "new": …}` of a correction, the values that are set, `{"name": …}`
    /// of a stet.
    package let value: JSONValue
    /// What the page said at the time, for values that are set: by field.
    package let before: JSONValue
    package let reason: String
    package let time: Timestamp

    package init(
        _ kind: Kind, article: String, value: JSONValue = .object(.init()), before: JSONValue = .object(.init()),
        reason: String, time: Timestamp
    ) {
        (self.kind, self.article, self.value, self.before) = (kind, article, value, before)
        (self.reason, self.time) = (reason, time)
    }
}
