/// The stack of open elements (HTML Standard §13.2.4.2), which counts its elements by name so that most searches end
/// before they begin.
struct OpenElementStack: ~Copyable {
    private var entries = Arena<OpenElement>(capacity: 64)
    private var counts = Arena<UInt32>(capacity: 256 + 64)

    init() {
        for _ in 0..<256 + 64 { counts.append(0) }
    }

    var count: Int {
        @inline(__always) get { entries.count }
    }

    @inline(__always)
    subscript(_ index: Int) -> OpenElement { entries[index] }

    /// The current node. The stack is never asked while empty.
    var top: OpenElement {
        @inline(__always) get { entries[entries.count &- 1] }
    }

    /// Whether an element of this name is open anywhere.
    @inline(__always)
    func holds(_ tag: HTMLTag) -> Bool { counts.base[Int(tag.rawValue)] != 0 }

    /// Whether an element whose name has this hash may be open: names outside the table share the counters behind it.
    func mayHold(nameHash: UInt32) -> Bool { counts.base[Self.counter(nameHash)] != 0 }

    private static func counter(_ nameHash: UInt32) -> Int { 256 + Int(nameHash & 63) }

    @inline(__always)
    private func count(_ element: OpenElement, by step: UInt32) {
        counts.base[Int(element.tag.rawValue)] &+= step
        if element.tag == .unknown { counts.base[Self.counter(element.nameHash)] &+= step }
    }

    @inline(__always)
    mutating func push(_ element: OpenElement) {
        entries.append(element)
        count(element, by: 1)
    }

    @inline(__always)
    mutating func pop() {
        let index = entries.count &- 1
        count(entries.base[index], by: 0 &- 1)
        entries.truncate(to: index)
    }

    @inline(__always)
    mutating func truncate(to count: Int) {
        while entries.count > count { pop() }
    }

    mutating func remove(at index: Int) {
        count(entries[index], by: 0 &- 1)
        entries.remove(at: index)
    }

    mutating func insert(_ element: OpenElement, at index: Int) {
        count(element, by: 1)
        entries.insert(element, at: index)
    }

    mutating func replace(at index: Int, with element: OpenElement) {
        count(entries[index], by: 0 &- 1)
        count(element, by: 1)
        entries.base[index] = element
    }

    /// The place of a node, searched from the top.
    @inline(__always)
    func index(of node: UInt32) -> Int? {
        var index = entries.count &- 1
        while index >= 3 {
            let entry = entries.base + (index &- 3)
            let nodes = SIMD4(entry[0].node, entry[1].node, entry[2].node, entry[3].node)
            if any(nodes .== node) { break }
            index &-= 4
        }
        while index >= 0, entries.base[index].node != node { index &-= 1 }
        return index >= 0 ? index : nil
    }

    /// "Has an element in scope": whether the name comes before any boundary, from the top.
    @inline(__always)
    func hasInScope(_ tag: HTMLTag, _ boundary: TagTraits) -> Bool {
        guard holds(tag) else { return false }
        return top.tag == tag || hasBelow(tag, boundary)
    }

    @inline(never)
    private func hasBelow(_ tag: HTMLTag, _ boundary: TagTraits) -> Bool {
        var index = entries.count &- 1
        let far = index &- 16
        while index >= 0 {
            // Hostile pages keep hundreds open below a paragraph: a long search goes four elements at a step.
            if index <= far, index >= 3, !isAny(ofFourFrom: index &- 3, tag, boundary) {
                index &-= 4
                continue
            }
            let entry = entries.base[index]
            if entry.tag == tag { return true }
            if !entry.traits.isDisjoint(with: boundary) { return false }
            index &-= 1
        }
        return false
    }

    /// Whether one of four elements is of the tag or a boundary.
    private func isAny(ofFourFrom index: Int, _ tag: HTMLTag, _ boundary: TagTraits) -> Bool {
        let entry = entries.base + index
        let traits = SIMD4(
            entry[0].traits.rawValue, entry[1].traits.rawValue, entry[2].traits.rawValue, entry[3].traits.rawValue)
        let tags = SIMD4(entry[0].tag.rawValue, entry[1].tag.rawValue, entry[2].tag.rawValue, entry[3].tag.rawValue)
        return any(traits & boundary.rawValue .!= 0) || any(tags .== tag.rawValue)
    }

    func hasNodeInScope(_ node: UInt32) -> Bool {
        var index = entries.count - 1
        while index >= 0 {
            if entries[index].node == node { return true }
            if entries[index].traits.contains(.scope) { return false }
            index -= 1
        }
        return false
    }

    func hasHeadingInScope() -> Bool {
        var index = entries.count - 1
        while index >= 0 {
            if entries[index].traits.contains(.heading) { return true }
            if entries[index].traits.contains(.scope) { return false }
            index -= 1
        }
        return false
    }

    func hasInSelectScope(_ tag: HTMLTag) -> Bool {
        var index = entries.count - 1
        while index >= 0 {
            if entries[index].tag == tag { return true }
            if !entries[index].traits.contains(.transparentToSelect) { return false }
            index -= 1
        }
        return false
    }

    /// Pops up to and with the nearest element of a name; the bottom element stays.
    @inline(__always)
    mutating func popThrough(_ tag: HTMLTag) {
        while count > 1 {
            let popped = top.tag
            pop()
            if popped == tag { return }
        }
    }

    /// "Generate implied end tags", except for one name.
    @inline(__always)
    mutating func generateImpliedEndTags(except tag: HTMLTag = .unknown) {
        while count > 1, top.traits.contains(.impliedEnd), top.tag != tag { pop() }
    }

    mutating func generateImpliedEndTagsThoroughly() {
        while count > 1, top.traits.contains(.impliedEndThorough) { pop() }
    }
}
