/// How the doctype tells browsers to lay the page out (DOM Standard §4.5 "mode"); the parser itself only asks
/// whether a table closes an open paragraph.
package enum QuirksMode: UInt8, Sendable {
    case noQuirks, limitedQuirks, quirks
}
