/// The insertion modes of tree construction (HTML Standard §13.2.4.1). "text" and "in table text" are not needed: raw
/// text is read at once, and text comes in whole runs.
enum InsertionMode: UInt8, Sendable {
    case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead
    case inBody, inTable, inCaption, inColumnGroup, inTableBody, inRow, inCell
    case inSelect, inSelectInTable, inTemplate
    case afterBody, inFrameset, afterFrameset, afterAfterBody, afterAfterFrameset
}
