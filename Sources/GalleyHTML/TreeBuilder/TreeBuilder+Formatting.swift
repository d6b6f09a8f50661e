/// The list of active formatting elements (HTML Standard §13.2.4.3).
extension TreeBuilder {
    /// The Standard sets no bound; without one a page of unclosed elements costs the square of its length.
    private var maxActiveFormatting: Int { 128 }

    mutating func startFormatting(_ tag: HTMLTag) {
        reconstructFormatting()
        let element = insertElement(tag)
        pushFormatting(element, tag)
    }

    /// An `a` ends the one before it.
    mutating func startAnchor() {
        if let index = indexOfFormatting(.a) {
            let open = formatting[index].node
            endFormatting(.a)
            if let index = indexOfFormatting(node: open) { formatting.remove(at: index) }
            if let index = stack.index(of: open), index > 0 { stack.remove(at: index) }
        }
        startFormatting(.a)
    }

    mutating func startNobr() {
        reconstructFormatting()
        if stack.hasInScope(.nobr, .defaultBoundary) { endFormatting(.nobr) }
        startFormatting(.nobr)
    }

    /// Puts an element on the list; of more than three alike the earliest goes ("Noah's Ark clause").
    private mutating func pushFormatting(_ element: UInt32, _ tag: HTMLTag) {
        var alike = 0
        var earliest = 0
        var index = formatting.count - 1
        while index >= 0, !formatting[index].isMarker {
            let entry = formatting[index]
            if entry.tag == tag, areAlike(entry.node, element) {
                alike += 1
                earliest = index
            }
            index -= 1
        }
        if alike >= 3 {
            formatting.remove(at: earliest)
        } else if formatting.count - index > maxActiveFormatting {
            formatting.remove(at: index + 1)
        }
        formatting.append(FormattingEntry(node: element, tag: tag, stackIndex: UInt32(stack.count - 1)))
    }

    /// Whether two elements of one name have the same attributes, in any order.
    private func areAlike(_ first: UInt32, _ second: UInt32) -> Bool {
        let left = node(first).pointee
        let right = node(second).pointee
        guard left.attributeCount == right.attributeCount else { return false }
        for index in Int(left.firstAttribute)..<Int(left.firstAttribute + left.attributeCount) {
            let attribute = tokenizer.attributes[index]
            let others = Int(right.firstAttribute)..<Int(right.firstAttribute + right.attributeCount)
            guard others.contains(where: { isSame(attribute, tokenizer.attributes[$0]) }) else { return false }
        }
        return true
    }

    private func isSame(_ first: AttributeRecord, _ second: AttributeRecord) -> Bool {
        guard first.nameLength == second.nameLength,
            source.equalIgnoringCase(
                Int(first.nameStart), Int(second.nameStart), length: Int(first.nameLength))
        else { return false }
        let bytes = UnsafeBufferPointer(start: source.base, count: source.count)
        if first.valueLength == second.valueLength, bytes[first.value].elementsEqual(bytes[second.value]) {
            return true
        }
        return attributeValue(first) == attributeValue(second)
    }

    /// An attribute's value as the tree shows it.
    func attributeValue(_ attribute: AttributeRecord) -> [UInt8] {
        var value: [UInt8] = []
        let bytes = UnsafeBufferPointer(start: source.base, count: source.count)
        CharacterReferences.decode(bytes, attribute.value, inAttribute: true, into: &value)
        return value
    }

    /// The last element of a name after the last marker.
    func indexOfFormatting(_ tag: HTMLTag) -> Int? {
        var index = formatting.count - 1
        while index >= 0, !formatting[index].isMarker {
            if formatting[index].tag == tag { return index }
            index -= 1
        }
        return nil
    }

    func indexOfFormatting(node: UInt32) -> Int? {
        var index = formatting.count - 1
        while index >= 0 {
            if formatting[index].node == node { return index }
            index -= 1
        }
        return nil
    }

    mutating func clearFormattingToMarker() {
        while formatting.count > 0 {
            let isMarker = formatting[formatting.count - 1].isMarker
            formatting.truncate(to: formatting.count - 1)
            if isMarker { return }
        }
    }

    /// Opens again what a block closed while it was still to be closed by the page.
    @inline(__always)
    mutating func reconstructFormatting() {
        guard formatting.count > 0 else { return }
        let last = formatting[formatting.count &- 1]
        if last.isMarker || isOpen(last) { return }
        rebuildFormatting()
    }

    @inline(__always)
    private func isOpen(_ entry: FormattingEntry) -> Bool {
        let hint = Int(entry.stackIndex)
        if hint < stack.count, stack[hint].node == entry.node { return true }
        return rebuiltFormatting >= maxRebuiltFormatting || stack.index(of: entry.node) != nil
    }

    @inline(never)
    private mutating func rebuildFormatting() {
        var index = formatting.count - 1
        while index > 0, !formatting[index - 1].isMarker, !isOpen(formatting[index - 1]) { index -= 1 }
        while index < formatting.count {
            guard mayRebuild() else { return }
            let entry = formatting[index]
            let copy = copyElement(entry.node)
            makeRoomBelow()
            place(copy)
            stack.push(OpenElement(node: copy, traits: rule(entry.tag).traits, tag: entry.tag))
            formatting.base[index] = FormattingEntry(node: copy, tag: entry.tag, stackIndex: UInt32(stack.count - 1))
            index += 1
        }
    }

    /// Counts one more rebuilt element; false when the page has had its share.
    mutating func mayRebuild() -> Bool {
        guard rebuiltFormatting < maxRebuiltFormatting else {
            limitsHit.insert(.rebuiltFormatting)
            return false
        }
        rebuiltFormatting += 1
        return true
    }

    /// An element of the same tag, with no parent and no children.
    mutating func copyElement(_ original: UInt32) -> UInt32 {
        let old = node(original).pointee
        var record = NodeRecord(kind: .element, start: Int(old.start), length: Int(old.length))
        record.tag = old.tag
        record.firstAttribute = old.firstAttribute
        record.attributeCount = old.attributeCount
        return makeNode(record)
    }
}
