extension TreeBuilder {
    @inline(__always)
    mutating func makeNode(_ record: NodeRecord) -> UInt32 {
        UInt32(truncatingIfNeeded: nodes.append(record))
    }

    @inline(__always)
    func append(_ child: UInt32, to parent: UInt32) {
        let parentRecord = node(parent)
        let last = parentRecord.pointee.lastChild
        let childRecord = node(child)
        childRecord.pointee.parent = parent
        childRecord.pointee.previousSibling = last
        if last == NodeRecord.none {
            parentRecord.pointee.firstChild = child
        } else {
            node(last).pointee.nextSibling = child
        }
        parentRecord.pointee.lastChild = child
    }

    func insert(_ child: UInt32, at point: InsertionPoint) {
        let next = point.before
        guard next != NodeRecord.none else { return append(child, to: point.parent) }
        let previous = node(next).pointee.previousSibling
        node(child).pointee.parent = point.parent
        node(child).pointee.previousSibling = previous
        node(child).pointee.nextSibling = next
        node(next).pointee.previousSibling = child
        if previous == NodeRecord.none {
            node(point.parent).pointee.firstChild = child
        } else {
            node(previous).pointee.nextSibling = child
        }
    }

    func detach(_ child: UInt32) {
        let record = node(child)
        let parent = record.pointee.parent
        guard parent != NodeRecord.none else { return }
        let previous = record.pointee.previousSibling
        let next = record.pointee.nextSibling
        if previous == NodeRecord.none {
            node(parent).pointee.firstChild = next
        } else {
            node(previous).pointee.nextSibling = next
        }
        if next == NodeRecord.none {
            node(parent).pointee.lastChild = previous
        } else {
            node(next).pointee.previousSibling = previous
        }
        record.pointee.parent = NodeRecord.none
        record.pointee.previousSibling = NodeRecord.none
        record.pointee.nextSibling = NodeRecord.none
    }

    /// An HTML element for the current tag, not yet in the tree.
    @inline(__always)
    private mutating func makeElement(_ tag: HTMLTag) -> UInt32 {
        let token = tokenizer.tag
        var record = NodeRecord(kind: .element, start: token.start, length: token.end &- token.start)
        record.tag = tag
        record.firstAttribute = UInt32(truncatingIfNeeded: token.firstAttribute)
        record.attributeCount = UInt32(truncatingIfNeeded: token.attributeCount)
        return makeNode(record)
    }

    /// Inserts an element for the current tag and opens it.
    @inline(__always)
    @discardableResult
    mutating func insertElement(_ tag: HTMLTag) -> UInt32 {
        let element = makeElement(tag)
        makeRoomBelow()
        place(element)
        var entry = OpenElement(node: element, traits: rule(tag).traits, tag: tag)
        if tag == .unknown { entry.nameHash = currentNameHash }
        stack.push(entry)
        return element
    }

    /// Inserts an element for the current tag that has no content.
    @inline(__always)
    mutating func insertVoidElement(_ tag: HTMLTag) {
        let element = makeElement(tag)
        place(element)
    }

    /// Inserts and opens an element that no tag stands for.
    @discardableResult
    mutating func insertImpliedElement(_ tag: HTMLTag) -> UInt32 {
        var record = NodeRecord(kind: .element, start: impliedStart, length: 0)
        record.tag = tag
        let element = makeNode(record)
        makeRoomBelow()
        place(element)
        stack.push(OpenElement(node: element, traits: rule(tag).traits, tag: tag))
        return element
    }

    /// The place of what implied an element: the tag or the text being read.
    private var impliedStart: Int { min(max(tokenizer.tag.start, tokenizer.textStart), tokenizer.position) }

    /// At the depth limit the deepest element is closed, so that the next becomes its sibling.
    @inline(__always)
    mutating func makeRoomBelow() {
        if stack.count >= options.limits.maxDepth { closeDeepest() }
    }

    @inline(never)
    private mutating func closeDeepest() {
        limitsHit.insert(.depth)
        stack.pop()
    }

    /// Puts a node at the appropriate place (§13.2.6.1).
    @inline(__always)
    mutating func place(_ element: UInt32) {
        if stack.count == 0 {
            append(element, to: 0)
        } else if fosterParenting, stack.top.traits.contains(.fosters) {
            insert(element, at: fosterPoint())
        } else {
            append(element, to: stack.top.node)
        }
    }

    /// Before the nearest table, or inside a template that is nearer (§13.2.6.1).
    func fosterPoint() -> InsertionPoint {
        var index = stack.count - 1
        while index > 0 {
            let entry = stack[index]
            if entry.tag == .template { return InsertionPoint(parent: entry.node) }
            if entry.tag == .table {
                let parent = node(entry.node).pointee.parent
                if parent != NodeRecord.none { return InsertionPoint(parent: parent, before: entry.node) }
                return InsertionPoint(parent: stack[index - 1].node)
            }
            index -= 1
        }
        return InsertionPoint(parent: stack[0].node)
    }

    /// Reads the content of an element that holds only text, and closes it.
    mutating func insertRawTextElement(_ tag: HTMLTag, _ model: ContentModel) {
        let element = insertElement(tag)
        tokenizer.contentModel = model
        tokenizer.rawTextTag = tag
        if tag == .textarea { skipNewline() }
        if tokenizer.next() == .text {
            appendText(tokenizer.textStart, tokenizer.textEnd, at: InsertionPoint(parent: element))
            // The end tag, or the end of the source.
            _ = tokenizer.next()
        }
        tokenizer.contentModel = .data
        stack.pop()
    }

    /// Skips the newline that `pre`, `listing` and `textarea` do not count as content.
    mutating func skipNewline() {
        let position = tokenizer.position
        switch source.byte(at: position) {
        case .lineFeed: tokenizer.position += 1
        case .carriageReturn: tokenizer.position += source.byte(at: position + 1) == .lineFeed ? 2 : 1
        case .ampersand:
            let bytes = UnsafeBufferPointer(start: source.base, count: source.count)
            guard let match = CharacterReferences.match(bytes, at: position, inAttribute: false) else { return }
            if match.first == 0x0A { tokenizer.position = match.end }
        default: break
        }
    }
}
