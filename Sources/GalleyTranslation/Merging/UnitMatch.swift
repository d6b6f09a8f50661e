/// A unit of the article and the unit of the file that translates it.
package struct UnitMatch: Sendable, Hashable {
    /// By what the two were told to belong together.
    package enum Basis: String, Sendable, Hashable, CaseIterable {
        /// The same name.
        case id
        /// The same words under another name.
        case hash
        /// Other words between the same neighbours, or mostly the same words.
        case context
    }

    /// Index among the article's units.
    package let unit: Int
    /// Index among the file's units.
    package let returned: Int
    package let basis: Basis
    /// True when the source's words changed since the hand-off.
    package let isStale: Bool
}
