/// The adoption agency algorithm (HTML Standard §13.2.6.4.7): formatting closed in the wrong order.
extension TreeBuilder {
    @inline(__always)
    mutating func endFormatting(_ tag: HTMLTag) {
        let top = stack.top
        if top.tag == tag, stack.count > 1, formatting.count > 0, formatting[formatting.count &- 1].node == top.node {
            // Closed in the right order, as almost always.
            stack.pop()
            formatting.truncate(to: formatting.count &- 1)
            return
        }
        runAdoptionAgency(tag)
    }

    @inline(never)
    private mutating func runAdoptionAgency(_ tag: HTMLTag) {
        if stack.top.tag == tag, indexOfFormatting(node: stack.top.node) == nil {
            if stack.count > 1 { stack.pop() }
            return
        }
        for _ in 0..<8 {
            guard let listIndex = indexOfFormatting(tag) else { return endOrdinary(tag) }
            let formattingNode = formatting[listIndex].node
            guard let stackIndex = stack.index(of: formattingNode), stackIndex > 0 else {
                formatting.remove(at: listIndex)
                return
            }
            guard stack.hasNodeInScope(formattingNode) else { return }
            var blockIndex = stackIndex + 1
            while blockIndex < stack.count, !stack[blockIndex].traits.contains(.special) { blockIndex += 1 }
            guard blockIndex < stack.count else {
                stack.truncate(to: stackIndex)
                formatting.remove(at: listIndex)
                return
            }
            guard rebuiltFormatting + 4 <= maxRebuiltFormatting else {
                limitsHit.insert(.rebuiltFormatting)
                return endOrdinary(tag)
            }
            adopt(listIndex: listIndex, stackIndex: stackIndex, blockIndex: blockIndex)
        }
    }

    /// One round: the formatting element ends before the block, and a copy of it goes into the block.
    private mutating func adopt(listIndex: Int, stackIndex: Int, blockIndex: Int) {
        let entry = formatting[listIndex]
        let ancestor = stack[stackIndex - 1]
        let block = stack[blockIndex]
        var bookmark = listIndex
        let last = adoptElementsBetween(stackIndex, blockIndex, bookmark: &bookmark)
        detach(last)
        if fosterParenting, ancestor.traits.contains(.fosters) {
            insert(last, at: fosterPoint())
        } else {
            append(last, to: ancestor.node)
        }
        _ = mayRebuild()
        let copy = copyElement(entry.node)
        moveChildren(of: block.node, to: copy)
        append(copy, to: block.node)

        if let index = indexOfFormatting(node: entry.node) {
            formatting.remove(at: index)
            if index < bookmark { bookmark -= 1 }
        }
        if let index = stack.index(of: entry.node) { stack.remove(at: index) }
        let place = (stack.index(of: block.node) ?? stack.count - 1) + 1
        stack.insert(OpenElement(node: copy, traits: rule(entry.tag).traits, tag: entry.tag), at: place)
        formatting.insert(
            FormattingEntry(node: copy, tag: entry.tag, stackIndex: UInt32(place)), at: min(bookmark, formatting.count))
    }

    /// Copies the formatting elements between the two and hangs the block into the innermost copy. Returns the
    /// outermost node of that chain.
    private mutating func adoptElementsBetween(_ stackIndex: Int, _ blockIndex: Int, bookmark: inout Int) -> UInt32 {
        let block = stack[blockIndex].node
        var last = block
        var index = blockIndex - 1
        var round = 0
        while index > stackIndex {
            defer { index -= 1 }
            round += 1
            let entry = stack[index]
            var listIndex = indexOfFormatting(node: entry.node)
            if round > 3, let found = listIndex {
                formatting.remove(at: found)
                if found < bookmark { bookmark -= 1 }
                listIndex = nil
            }
            guard let listIndex else {
                stack.remove(at: index)
                continue
            }
            _ = mayRebuild()
            let copy = copyElement(entry.node)
            formatting.base[listIndex] = FormattingEntry(node: copy, tag: entry.tag, stackIndex: UInt32(index))
            stack.replace(at: index, with: OpenElement(node: copy, traits: entry.traits, tag: entry.tag))
            if last == block { bookmark = listIndex + 1 }
            detach(last)
            append(last, to: copy)
            last = copy
        }
        return last
    }

    /// Moves all children to an element that has none.
    private func moveChildren(of old: UInt32, to new: UInt32) {
        var child = node(old).pointee.firstChild
        node(new).pointee.firstChild = child
        node(new).pointee.lastChild = node(old).pointee.lastChild
        node(old).pointee.firstChild = NodeRecord.none
        node(old).pointee.lastChild = NodeRecord.none
        while child != NodeRecord.none {
            node(child).pointee.parent = new
            child = node(child).pointee.nextSibling
        }
    }
}
