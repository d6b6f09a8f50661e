/// A doctype as places in the source (HTML Standard §13.2.5.53–68).
struct DoctypeToken: Sendable {
    var name: Range<Int>?
    var publicID: Range<Int>?
    var systemID: Range<Int>?
    var forcesQuirks = false
}
