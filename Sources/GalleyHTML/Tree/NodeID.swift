/// A node of one tree, by its place in the tree's arena.
///
/// Numbers are given in the order the parser made the nodes, which is document order save where misnested markup
/// moved something. A debug build remembers which tree gave the number and traps when another tree is asked with it;
/// in release the number alone is kept, and one outside the tree traps.
@usableFromInline
package struct NodeID: Sendable, Hashable {
    @usableFromInline package let rawValue: UInt32
    #if DEBUG
        @usableFromInline let tree: UInt32
    #endif

    /// A node by its number, of any tree.
    @inlinable @inline(__always)
    package init(rawValue: UInt32) {
        self.rawValue = rawValue
        #if DEBUG
            tree = 0
        #endif
    }

    #if DEBUG
        @inlinable
        init(rawValue: UInt32, tree: UInt32) {
            self.rawValue = rawValue
            self.tree = tree
        }
    #endif

    /// No node: what the walking functions that end in `OrNone` return at the edge of the tree.
    @inlinable @inline(__always)
    package static var none: NodeID { NodeID(rawValue: .max) }

    @inlinable @inline(__always)
    package var isNone: Bool { rawValue == .max }

    /// Whether the numbers are the same; nodes of two trees are not to be compared.
    @inlinable @inline(__always)
    package static func == (left: NodeID, right: NodeID) -> Bool { left.rawValue == right.rawValue }

    /// Hashes the number.
    @inlinable
    package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
