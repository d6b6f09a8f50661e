import GalleyHTML

/// A run of words between two borders of block-level markup, as ranges into the flat arrays of a `PageScan`.
struct TextBlock {
    /// Into `PageScan.words`.
    var text: Range<Int>
    /// UTF-8 offsets in the source page, from the first to the last word.
    var place: Range<Int>
    /// The nearest box around it.
    var box: Int
    /// Into `PageScan.marks`.
    var marks: Range<Int>
    /// Bytes of `text` that stand inside links.
    var linkBytes: Int
    /// Number of links that begin in it.
    var links: Int
    /// Bytes of `text` in bold or strong type.
    var strongBytes: Int
    /// Bytes of `text` in emphasis.
    var emphasisBytes: Int
    /// Signs of inline elements that hold it from its first word.
    var inlineSigns: ClassSigns
    /// True when a `time` element stands in it.
    var hasTime: Bool
    /// True when it follows its forerunner after two line breaks, not after a new box.
    var followsBreak: Bool
}
