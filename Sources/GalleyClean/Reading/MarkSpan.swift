import GalleyHTML

/// One inline mark on the words of the scan, before it becomes an `InlineMark`.
struct MarkSpan {
    enum Kind: UInt8 {
        case emphasis, strong, code, `subscript`, superscript, link
    }

    let kind: Kind
    /// Into `PageScan.words`.
    let range: Range<Int>
    /// The element, whose `href` is read when a link is kept.
    let node: NodeID
}
