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
