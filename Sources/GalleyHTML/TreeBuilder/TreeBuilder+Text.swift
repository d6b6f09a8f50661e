extension TreeBuilder {
    /// Gives characters to the current mode.
    @inline(__always)
    mutating func processText(_ start: Int, _ end: Int) {
        guard start < end else { return }
        if mode == .inBody, !isInForeignContent, !containsNull {
            return insertBodyText(start, end)
        }
        dispatchText(start, end)
    }

    @inline(never)
    private mutating func dispatchText(_ start: Int, _ end: Int) {
        if isInForeignContent, stack.top.traits.isDisjoint(with: .anyIntegrationPoint) {
            if framesetOK, !isBlank(start, end) { framesetOK = false }
            return appendText(start, end, at: InsertionPoint(parent: stack.top.node))
        }
        var start = start
        while start < end {
            switch mode {
            case .initial, .beforeHTML, .beforeHead:
                start = endOfSpace(start, end)
                if start < end { leaveModeForText() }
            case .inHead, .inHeadNoscript, .afterHead, .inColumnGroup:
                let blankEnd = endOfSpace(start, end)
                if start < blankEnd { insertCharacters(start, blankEnd) }
                start = blankEnd
                if start < end, !leaveModeForText() { return }
            case .afterBody, .afterAfterBody:
                if isBlank(start, end) { return insertBodyText(start, end) }
                mode = .inBody
            case .inTable, .inTableBody, .inRow: return insertTableText(start, end)
            case .inSelect, .inSelectInTable: return insertCharacters(start, end)
            case .inFrameset, .afterFrameset, .afterAfterFrameset: return insertOnlySpace(start, end)
            case .inBody, .inCaption, .inCell, .inTemplate: return insertBodyText(start, end)
            }
        }
    }

    /// Moves on from a mode that text ends. False when the text is dropped.
    @discardableResult
    private mutating func leaveModeForText() -> Bool {
        switch mode {
        case .initial: _ = leaveInitial()
        case .beforeHTML: enterHTML()
        case .beforeHead: enterHead()
        case .inHead, .inHeadNoscript: leaveHead()
        case .afterHead: enterBody()
        case .inColumnGroup:
            guard currentTag == .colgroup else { return false }
            stack.pop()
            mode = .inTable
        default: return false
        }
        return true
    }

    /// Whether NULs may come and are to go: the text states keep them, and they are read as U+FFFD.
    private var dropsNull: Bool {
        @inline(__always) get { containsNull && tokenizer.contentModel == .data }
    }

    @inline(__always)
    private mutating func insertBodyText(_ start: Int, _ end: Int) {
        if dropsNull, isOnlyNull(start, end) { return }
        reconstructFormatting()
        if framesetOK, !isBlank(start, end) { framesetOK = false }
        insertCharacters(start, end)
    }

    /// Text in a table: white space stays, anything else goes before it (§13.2.6.4.9–10).
    private mutating func insertTableText(_ start: Int, _ end: Int) {
        guard stack.top.traits.contains(.fosters) || stack.top.tag == .template else {
            return insertBodyText(start, end)
        }
        if isBlank(start, end) { return insertCharacters(start, end) }
        fosterParenting = true
        insertBodyText(start, end)
        fosterParenting = false
    }

    private mutating func insertOnlySpace(_ start: Int, _ end: Int) {
        var start = start
        while start < end {
            let blankEnd = endOfSpace(start, end)
            if start < blankEnd { insertCharacters(start, blankEnd) }
            start = max(blankEnd, start + 1)
        }
    }

    /// Inserts characters of HTML content, in which a NUL is dropped.
    @inline(__always)
    mutating func insertCharacters(_ start: Int, _ end: Int) {
        let point =
            fosterParenting && stack.top.traits.contains(.fosters)
            ? fosterPoint() : InsertionPoint(parent: stack.top.node)
        guard dropsNull else { return appendText(start, end, at: point) }
        var start = start
        while start < end {
            let null = source.firstIndex(of: .null, from: start, to: end)
            if start < null { appendText(start, null, at: point) }
            start = null + 1
        }
    }

    /// Puts text into the tree; text next to text becomes one node.
    @inline(__always)
    mutating func appendText(_ start: Int, _ end: Int, at point: InsertionPoint) {
        guard start < end else { return }
        textBytes &+= end &- start
        if textBytes > options.limits.maxTextBytes {
            limitsHit.insert(.textBytes)
            return
        }
        let previous =
            point.before == NodeRecord.none
            ? node(point.parent).pointee.lastChild : node(point.before).pointee.previousSibling
        if previous != NodeRecord.none, node(previous).pointee.kind == .text {
            return extendText(previous, start, end)
        }
        var record = NodeRecord(kind: .text, start: start, length: end &- start)
        if tokenizer.textIsLiteral { record.flags.insert(.literal) }
        let text = makeNode(record)
        if point.before == NodeRecord.none { append(text, to: point.parent) } else { insert(text, at: point) }
    }

    @inline(never)
    private mutating func extendText(_ text: UInt32, _ start: Int, _ end: Int) {
        let record = node(text)
        let isLiteral = tokenizer.textIsLiteral
        let added = TextPiece(
            start: UInt32(start), length: UInt32(end - start), next: NodeRecord.none, isLiteral: isLiteral)
        if record.pointee.flags.contains(.joined) {
            let last = Int(record.pointee.length)
            pieces[last].next = UInt32(pieces.count)
        } else {
            let wasLiteral = record.pointee.flags.contains(.literal)
            if wasLiteral == isLiteral, Int(record.pointee.start) + Int(record.pointee.length) == start {
                record.pointee.length += added.length
                return
            }
            let first = TextPiece(
                start: record.pointee.start, length: record.pointee.length, next: UInt32(pieces.count + 1),
                isLiteral: wasLiteral)
            record.pointee.start = UInt32(pieces.count)
            record.pointee.flags.insert(.joined)
            pieces.append(first)
        }
        record.pointee.length = UInt32(pieces.count)
        pieces.append(added)
    }

    /// Where the white space at the start of a range ends, references such as `&#32;` among it.
    func endOfSpace(_ start: Int, _ end: Int) -> Int {
        var offset = start
        while offset < end {
            if source[offset].isHTMLSpace {
                offset += 1
            } else if source[offset] == .ampersand, !tokenizer.textIsLiteral {
                let bytes = UnsafeBufferPointer(start: source.base, count: end)
                guard let match = CharacterReferences.match(bytes, at: offset, inAttribute: false),
                    match.first < 0x80, UInt8(match.first).isHTMLSpace
                else { return offset }
                offset = match.end
            } else {
                return offset
            }
        }
        return end
    }

    /// Whether a range holds only white space and NULs, which HTML content drops.
    @inline(__always)
    func isBlank(_ start: Int, _ end: Int) -> Bool {
        var offset = endOfSpace(start, end)
        while offset < end, source[offset] == .null { offset = endOfSpace(offset + 1, end) }
        return offset == end
    }

    private func isOnlyNull(_ start: Int, _ end: Int) -> Bool {
        (start..<end).allSatisfy { source[$0] == .null }
    }
}
