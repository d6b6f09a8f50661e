import GalleyHTML

/// A page's words in flat arrays: what one pass over its tree collected.
///
/// All words of the page stand one after another in `words`, white space collapsed and references resolved; blocks,
/// boxes and marks are ranges into it. Strings are made only of what is kept.
struct PageScan {
    let tree: HTMLTree
    var words: [UInt8] = []
    var blocks: [TextBlock] = []
    var boxes: [Box] = []
    var marks: [MarkSpan] = []
    var images: [ImageSpot] = []
    /// Elements that say something about the page, in document order.
    var notes = PageNotes()

    init(tree: HTMLTree) { self.tree = tree }

    /// The words of a block.
    func text(of block: TextBlock) -> String { String(decoding: words[block.text], as: UTF8.self) }

    /// True when `box` is `outer` or stands inside it.
    func box(_ box: Int, isWithin outer: Int) -> Bool {
        var index = box
        while index > outer { index = boxes[index].parent }
        return index == outer
    }
}

extension PageScan {
    /// The box some levels further out, as far as there is one.
    func outerBox(of box: Int, _ levels: Int) -> Int {
        var box = box
        for _ in 0..<levels where boxes[box].parent > 0 { box = boxes[box].parent }
        return box
    }
}
