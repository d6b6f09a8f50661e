/// What tree construction asks of an element on the stack of open elements (HTML Standard §13.2.4.2).
struct TagTraits: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt16

    static let special = TagTraits(rawValue: 1 << 0)
    /// Ends a search "in scope".
    static let scope = TagTraits(rawValue: 1 << 1)
    /// Also ends a search "in list item scope": `ol`, `ul`.
    static let listScope = TagTraits(rawValue: 1 << 2)
    /// Also ends a search "in button scope": `button`.
    static let buttonScope = TagTraits(rawValue: 1 << 3)
    /// Ends a search "in table scope": `html`, `table`, `template`.
    static let tableScope = TagTraits(rawValue: 1 << 4)
    /// Anything but `optgroup` and `option` ends a search "in select scope".
    static let transparentToSelect = TagTraits(rawValue: 1 << 5)
    /// Closed by "generate implied end tags".
    static let impliedEnd = TagTraits(rawValue: 1 << 6)
    /// Closed by "generate all implied end tags thoroughly".
    static let impliedEndThorough = TagTraits(rawValue: 1 << 7)
    static let heading = TagTraits(rawValue: 1 << 8)
    /// What must not stand directly in it goes before the table: `table`, `tbody`, `tfoot`, `thead`, `tr`.
    static let fosters = TagTraits(rawValue: 1 << 9)
    static let svg = TagTraits(rawValue: 1 << 10)
    static let mathML = TagTraits(rawValue: 1 << 11)
    static let htmlIntegrationPoint = TagTraits(rawValue: 1 << 12)
    static let mathMLTextIntegrationPoint = TagTraits(rawValue: 1 << 13)
    static let annotationXML = TagTraits(rawValue: 1 << 14)

    static let foreign: TagTraits = [.svg, .mathML]
    static let anyIntegrationPoint: TagTraits = [.htmlIntegrationPoint, .mathMLTextIntegrationPoint]

    /// The boundaries of the Standard's five kinds of scope; the select scope is asked by its own function.
    static let defaultBoundary: TagTraits = [.scope]
    static let listItemBoundary: TagTraits = [.scope, .listScope]
    static let buttonBoundary: TagTraits = [.scope, .buttonScope]
    static let tableBoundary: TagTraits = [.tableScope]
}
