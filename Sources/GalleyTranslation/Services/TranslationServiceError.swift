/// Why a service has not translated.
package struct TranslationServiceError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Reason: Sendable, Hashable {
        /// It cannot be started or reached.
        case unreachable
        /// It refused, or ended with an error.
        case refused
        /// It took too long.
        case silent
        /// What it answered is no answer.
        case unreadable
    }

    package let reason: Reason
    /// The program or address.
    package let service: String
    let problem: String

    package init(_ reason: Reason, _ service: String, _ problem: String) {
        self.reason = reason
        self.service = service
        self.problem = problem
    }

    package var description: String { "\(service): \(problem)" }
}
