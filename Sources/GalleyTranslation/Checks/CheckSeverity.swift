/// How much a finding matters. The raw value is its name in reports and options.
package enum CheckSeverity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Worth a look.
    case note
    /// Probably wrong.
    case warning
    /// Must be put right before the translation is accepted.
    case error

    package static func < (a: CheckSeverity, b: CheckSeverity) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
