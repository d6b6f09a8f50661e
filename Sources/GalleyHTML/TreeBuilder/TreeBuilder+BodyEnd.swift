/// End tags "in body" (HTML Standard §13.2.6.4.7).
extension TreeBuilder {
    @inline(__always)
    mutating func endInBody(_ tag: HTMLTag) {
        switch rule(tag).bodyEnd {
        case .ordinary: endOrdinary(tag)
        case .block:
            guard stack.hasInScope(tag, .defaultBoundary) else { return }
            stack.generateImpliedEndTags()
            stack.popThrough(tag)
        case .formatting: endFormatting(tag)
        case .paragraph: endParagraph()
        default: endRareInBody(tag)
        }
    }

    private mutating func endParagraph() {
        if !stack.hasInScope(.p, .buttonBoundary) { insertImpliedElement(.p) }
        stack.generateImpliedEndTags(except: .p)
        stack.popThrough(.p)
    }

    @inline(never)
    private mutating func endRareInBody(_ tag: HTMLTag) {
        switch rule(tag).bodyEnd {
        case .ordinary, .block, .formatting, .paragraph: break
        case .template: endTemplate()
        case .body: if stack.hasInScope(.body, .defaultBoundary) { mode = .afterBody }
        case .html:
            guard stack.hasInScope(.body, .defaultBoundary) else { return }
            mode = .afterBody
            dispatchEnd(tag)
        case .form: endForm()
        case .listItem:
            guard stack.hasInScope(tag, .listItemBoundary) else { return }
            stack.generateImpliedEndTags(except: tag)
            stack.popThrough(tag)
        case .definition:
            guard stack.hasInScope(tag, .defaultBoundary) else { return }
            stack.generateImpliedEndTags(except: tag)
            stack.popThrough(tag)
        case .heading: endHeading()
        case .marker:
            guard stack.hasInScope(tag, .defaultBoundary) else { return }
            stack.generateImpliedEndTags()
            stack.popThrough(tag)
            clearFormattingToMarker()
        case .lineBreak: endLineBreak()
        }
    }

    private mutating func endHeading() {
        guard stack.hasHeadingInScope() else { return }
        stack.generateImpliedEndTags()
        while stack.count > 1 {
            let isHeading = stack.top.traits.contains(.heading)
            stack.pop()
            if isHeading { return }
        }
    }

    private mutating func endForm() {
        if stack.holds(.template) {
            guard stack.hasInScope(.form, .defaultBoundary) else { return }
            stack.generateImpliedEndTags()
            stack.popThrough(.form)
            return
        }
        let element = form
        form = NodeRecord.none
        guard element != NodeRecord.none, stack.hasNodeInScope(element) else { return }
        stack.generateImpliedEndTags()
        if let index = stack.index(of: element), index > 0 { stack.remove(at: index) }
    }

    /// `</br>` is read as `<br>`.
    private mutating func endLineBreak() {
        reconstructFormatting()
        insertImpliedElement(.br)
        stack.pop()
        framesetOK = false
    }

    /// "Any other end tag": closes the nearest element of that name, unless a block lies between.
    @inline(__always)
    mutating func endOrdinary(_ tag: HTMLTag) {
        guard tag != .unknown else { return endUnknown() }
        guard stack.holds(tag) else { return }
        var index = stack.count - 1
        while index > 0 {
            let entry = stack[index]
            if entry.tag == tag { return stack.truncate(to: index) }
            if entry.traits.contains(.special) { return }
            index -= 1
        }
    }

    private mutating func endUnknown() {
        let hash = currentNameHash
        guard stack.mayHold(nameHash: hash) else { return }
        var index = stack.count - 1
        while index > 0 {
            let entry = stack[index]
            if entry.nameHash == hash, entry.tag == .unknown, entry.traits.isDisjoint(with: .foreign),
                hasCurrentName(entry.node)
            {
                return stack.truncate(to: index)
            }
            if entry.traits.contains(.special) { return }
            index -= 1
        }
    }

    /// A hash of the current tag's name in lower case, the same for the process only, so that nobody can write names
    /// that collide.
    var currentNameHash: UInt32 {
        var hash = Self.hashSeed
        for index in tokenizer.tag.nameStart..<tokenizer.tag.nameStart + tokenizer.tag.nameLength {
            hash = (hash ^ UInt64(source[index].asciiLowercased)) &* 0x0100_0000_01B3
        }
        return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    }

    static let hashSeed = UInt64(truncatingIfNeeded: "name".hashValue)

    /// Whether an element was written with the name of the current tag.
    func hasCurrentName(_ element: UInt32) -> Bool {
        let start = Int(node(element).pointee.start) + 1
        let length = tokenizer.tag.nameLength
        guard start + length <= source.count, source.endOfTagName(from: start) == start + length else { return false }
        return source.equalIgnoringCase(start, tokenizer.tag.nameStart, length: length)
    }
}
