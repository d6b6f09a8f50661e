import GalleyCore

/// What a reader would call one paragraph, subhead, list or table: the unit on which every decision is made.
struct Passage {
    enum Kind: UInt8 {
        case paragraph, heading, list, table, preformatted
    }

    var kind: Kind
    /// The text blocks it is made of, one but for lists and tables.
    var blocks: Range<Int>
    /// The box it stands in: that of its block, of the list or of the table.
    var box: Int
    /// 1…6 for headings.
    var level: Int
    /// Into `PageScan.words`; for lists and tables from the first word to the last.
    var text: Range<Int>
    var place: Range<Int>
}
