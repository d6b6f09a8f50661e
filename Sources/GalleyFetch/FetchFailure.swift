import GalleyCore

/// Why there is no page: what happened, to which address, and what can be done.
package struct FetchFailure: StorageError, Sendable, Hashable, CustomStringConvertible {
    /// What an address ended as. The raw value stands in reports.
    package enum Kind: String, Sendable, CaseIterable {
        /// The address cannot be fetched as it is written.
        case badAddress = "bad-address"
        case blockedByAddress = "blocked-by-address"
        case blockedByRobots = "blocked-by-robots"
        /// 401, 403, 451 or a challenge to prove that one is human.
        case refused
        case notFound = "not-found"
        case gone
        case notHTML = "not-html"
        /// Asked for as a picture and none, or none that may be shown.
        case notPicture = "not-a-picture"
        case tooLarge = "too-large"
        case timedOut = "timed-out"
        case dns
        case tls
        /// No connection, or one that ended before the page was whole.
        case connection
        case tooManyRedirects = "too-many-redirects"
        /// Any other status, a server that is busy included.
        case httpError = "http-error"
        case cancelled
        /// The archive or the store of pages could not be read or written.
        case storageFailed = "storage-failed"
    }

    package let kind: Kind
    /// The address asked for.
    package let url: String
    /// One sentence that says what is wrong, where, and what to do.
    package let message: String
    /// The status, where the server answered.
    package let status: Int?

    package init(_ kind: Kind, url: String, status: Int? = nil, _ message: String) {
        self.kind = kind
        self.url = url
        self.status = status
        self.message = message
    }

    package var endsRun: Bool { kind == .storageFailed }

    /// The sentence alone: whoever reports it says first what it is about.
    package var description: String { message }

    /// True when the same request may succeed later.
    package var isTransient: Bool {
        switch kind {
        case .timedOut, .dns, .connection, .cancelled: true
        case .httpError: status.map { $0 == 429 || $0 >= 500 } ?? true
        default: false
        }
    }
}
