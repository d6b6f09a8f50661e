/// A part of a text node whose characters do not stand side by side in the source.
///
/// The Standard joins neighbouring text (`a</x>b`, text moved before a table) into one node. The pieces of such a node
/// form a list, each decoded on its own, so that `&am</x>p;` stays what it is.
struct TextPiece: BitwiseCopyable, Sendable {
    let start: UInt32
    var length: UInt32
    var next: UInt32
    let isLiteral: Bool

    var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
}
