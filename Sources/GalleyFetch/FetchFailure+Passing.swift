import GalleyCore

extension FetchFailure: PassingError {
    /// True when the server or the way to it is at fault: the page itself may be as it was.
    package var isPassing: Bool {
        switch kind {
        case .timedOut, .dns, .tls, .connection: true
        case .httpError: status.map { $0 >= 500 || $0 == 408 || $0 == 429 } ?? true
        default: false
        }
    }
}
