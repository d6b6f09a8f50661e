/// A limit of ``HTMLLimits`` that a page ran into; the tree is whole save for what the case says.
package enum HTMLLimit: String, Sendable, CaseIterable {
    /// Elements nested deeper became siblings of the deepest.
    case depth
    /// The page was read up to the last node that was allowed.
    case nodes
    /// Further attributes of a tag were left out.
    case attributesPerTag
    /// Further text was left out.
    case textBytes
    /// Of more formatting elements left open at a time the earliest was no longer carried into later blocks.
    case activeFormatting
    /// Formatting that was left open was no longer carried into later blocks.
    case rebuiltFormatting
    /// The page was read up to this many bytes.
    case sourceBytes
}

/// The limits that a page ran into, while its tree is built: hostile pages run into one with every tag.
struct LimitsHit {
    private var bits: UInt8 = 0

    mutating func insert(_ limit: HTMLLimit) { bits |= Self.bit(limit) }

    /// In the order of their declaration.
    var all: [HTMLLimit] { HTMLLimit.allCases.filter { bits & Self.bit($0) != 0 } }

    private static func bit(_ limit: HTMLLimit) -> UInt8 {
        switch limit {
        case .depth: 1 << 0
        case .nodes: 1 << 1
        case .attributesPerTag: 1 << 2
        case .textBytes: 1 << 3
        case .activeFormatting: 1 << 4
        case .rebuiltFormatting: 1 << 5
        case .sourceBytes: 1 << 6
        }
    }
}
