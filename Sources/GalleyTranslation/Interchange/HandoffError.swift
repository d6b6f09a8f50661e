/// Why a hand-off could not be written or taken back. Nothing was changed.
package struct HandoffError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Reason: Sendable, Hashable {
        /// No language to translate into was given.
        case noTarget
        /// The file is of a kind or version that is not read.
        case wrongKind
        /// The file is broken: cut off, not well-formed, too large.
        case unreadable
        /// A unit has no name, or two bear the same.
        case unitNames
        /// The file holds another article's units, or none of this one's.
        case wrongArticle
        /// The translation is into, or from, another language than asked for.
        case wrongLanguage
        /// The checks have something to say against a translation.
        case refused
    }

    package let reason: Reason
    /// The file, unit or option it is about.
    package let subject: String
    /// What is wrong and what to do, for people.
    package let message: String

    package init(_ reason: Reason, _ subject: String, _ message: String) {
        self.reason = reason
        self.subject = subject
        self.message = message
    }

    package var description: String { "\(subject): \(message)" }
}
