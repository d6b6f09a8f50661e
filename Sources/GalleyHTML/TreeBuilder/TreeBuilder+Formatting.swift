/// The list of active formatting elements (HTML Standard §13.2.4.3).
extension TreeBuilder {
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
        var entry = FormattingEntry(node: element, tag: tag, stackIndex: UInt32(stack.count - 1))
        var alike = 0
        var earliest = 0
        var index = formatting.count - 1
        while index >= 0, !formatting[index].isMarker {
            let other = formatting.base + index
            if other.pointee.tag == tag {
                if entry.signature == 0 { sign(&entry) }
                if other.pointee.signature == 0 { sign(&other.pointee) }
                if other.pointee.signature == entry.signature, areAlike(other.pointee.node, element) {
                    alike += 1
                    earliest = index
                }
            }
            index -= 1
        }
        if alike >= 3 {
            formatting.remove(at: earliest)
        } else if formatting.count - index > options.limits.maxActiveFormatting {
            limitsHit.insert(.activeFormatting)
            formatting.remove(at: index + 1)
        }
        formatting.append(entry)
    }

    /// Hashes an entry's attributes, whatever their order.
    @inline(never)
    private func sign(_ entry: inout FormattingEntry) {
        var sum = Self.hashSeed
        for attribute in attributes(of: entry.node) {
            var hash = Self.hashSeed
            for index in attribute.name { hash = (hash ^ UInt64(source[index].asciiLowercased)) &* 0x0100_0000_01B3 }
            for byte in attributeValue(attribute) { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
            sum &+= hash
        }
        entry.signature = UInt32(truncatingIfNeeded: sum ^ (sum >> 32)) | 1
    }

    private func attributes(of element: UInt32) -> some Sequence<AttributeRecord> {
        let record = node(element).pointee
        let records = UnsafeBufferPointer(
            start: tokenizer.attributes.base + Int(record.firstAttribute), count: Int(record.attributeCount))
        return records
    }

    /// Whether two elements of one name have the same attributes, in any order.
    private func areAlike(_ first: UInt32, _ second: UInt32) -> Bool {
        guard node(first).pointee.attributeCount == node(second).pointee.attributeCount else { return false }
        return attributes(of: first).allSatisfy { attribute in
            attributes(of: second).contains { isSame(attribute, $0) }
        }
    }

    private func isSame(_ first: AttributeRecord, _ second: AttributeRecord) -> Bool {
        first.nameLength == second.nameLength
            && source.equalIgnoringCase(Int(first.nameStart), Int(second.nameStart), length: Int(first.nameLength))
            && attributeValue(first) == attributeValue(second)
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
