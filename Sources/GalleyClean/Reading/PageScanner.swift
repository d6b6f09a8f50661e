import GalleyHTML

/// Walks a page's tree once and fills a `PageScan`.
///
/// What only looks is a function of the type: a scanner that is being changed would be copied as a whole to be asked.
struct PageScanner {
    private let tree: HTMLTree
    /// The page, as long as the walk lasts.
    private let source: UnsafeBufferPointer<UInt8>
    private var scan: PageScan
    private var memory = SignMemory(ClassSigns.byHash)

    /// The box that words now belong to.
    private var box = -1
    /// The block being collected.
    private var textStart = 0
    private var placeStart = -1
    private var placeEnd = 0
    private var markStart = 0
    private var pendingSpace = false
    private var breaks = 0
    private var followsBreak = false
    private var linkBytes = 0
    private var links = 0
    private var strongBytes = 0
    private var emphasisBytes = 0
    private var inlineSigns: ClassSigns = []
    private var hasTime = false
    /// How many of each kind of inline element are open around the words.
    private var openLinks = 0
    /// Links opened whose first word has not come.
    private var openLinksStarted = 0
    private var openStrong = 0
    private var openEmphasis = 0
    private var preformatted = 0
    private var openInline: [OpenInline] = []
    /// The text being read where its references are resolved.
    private var decoded: [UInt8] = []
    /// The same with its white space collapsed; longer than that.
    private var collapsed: [UInt8] = []

    /// An inline element whose end has not come.
    private struct OpenInline {
        let node: NodeID
        let kind: MarkSpan.Kind?
        var start: Int
        let signs: ClassSigns
        let isHidden: Bool
    }

    private var hiddenInline = 0

    private init(_ tree: HTMLTree, _ source: UnsafeBufferPointer<UInt8>) {
        self.tree = tree
        self.source = source
        scan = PageScan(tree: tree)
        scan.words.reserveCapacity(32_768)
        scan.blocks.reserveCapacity(512)
        scan.boxes.reserveCapacity(2_048)
    }

    /// The words of all that `root` holds.
    static func scan(_ tree: HTMLTree, from root: NodeID) -> PageScan {
        tree.source.withUnsafeBufferPointer { source in
            var scanner = PageScanner(tree, source)
            scanner.walk(root)
            scanner.flush()
            return scanner.scan
        }
    }

    private mutating func walk(_ root: NodeID) {
        var node = root
        while true {
            if enter(node) {
                let child = tree.firstChildOrNone(node)
                if !child.isNone {
                    node = child
                    continue
                }
                leave(node)
            }
            while true {
                if node == root { return }
                let sibling = tree.nextSiblingOrNone(node)
                if !sibling.isNone {
                    node = sibling
                    break
                }
                node = tree.parentOrNone(node)
                if node.isNone { return }
                leave(node)
            }
        }
    }

    /// Takes in a node; false when its children are not wanted and it needs no leaving.
    private mutating func enter(_ node: NodeID) -> Bool {
        switch tree.kind(node) {
        case .text:
            if hiddenInline == 0 { text(node) }
            return false
        case .element: return enterElement(node)
        default: return false
        }
    }

    private mutating func enterElement(_ node: NodeID) -> Bool {
        let tag = tree.tag(node)
        switch ElementTrait.of(tag) {
        case .skip: return false
        case .note:
            takeNote(node, tag)
            return false
        case .lineBreak:
            lineBreak()
            return false
        case .rule:
            flush()
            return false
        case .image:
            if box >= 0 { scan.images.append(ImageSpot(kind: .image, node: node, block: nextBlock, box: box)) }
            return false
        case .embed:
            if box >= 0 { scan.images.append(ImageSpot(kind: .embed, node: node, block: nextBlock, box: box)) }
            return false
        case .inline:
            if Self.holdsBlocks(node, in: tree) { openBox(node, tag) } else { openInlineElement(node, tag) }
            return true
        case .control, .block:
            openBox(node, tag)
            return true
        }
    }

    private mutating func takeNote(_ node: NodeID, _ tag: HTMLTag) {
        switch tag {
        case .title: scan.notes.titles.append(node)
        case .meta: scan.notes.metas.append(node)
        case .link: scan.notes.links.append(node)
        default:
            if let type = tree.attributeBytes("type", of: node),
                ByteSearch.contains(UnsafeBufferPointer(rebasing: source[type]), "ld+json")
            {
                scan.notes.linkedData.append(node)
            } else {
                scan.notes.scripts += 1
            }
        }
    }

    private mutating func leave(_ node: NodeID) {
        guard tree.kind(node) == .element else { return }
        if let last = openInline.last, last.node == node {
            closeInline(last)
        } else if box >= 0, scan.boxes[box].node == node {
            closeBox()
        }
    }

    /// The index that the words being collected, or those that come next, will have.
    private var nextBlock: Int { scan.blocks.count + (placeStart >= 0 ? 1 : 0) }
}

// MARK: - Boxes

extension PageScanner {
    /// True for inline elements whose children are blocks: a card that is one large link, an element of the
    /// publisher's own naming.
    private static func holdsBlocks(_ node: NodeID, in tree: HTMLTree) -> Bool {
        var child = tree.firstChildOrNone(node)
        while !child.isNone {
            if tree.kind(child) == .element, ElementTrait.of(tree.tag(child)) == .block { return true }
            child = tree.nextSiblingOrNone(child)
        }
        return false
    }

    private mutating func openBox(_ node: NodeID, _ tag: HTMLTag) {
        flush()
        let facts = ElementFacts.read(node, in: tree, memory: &memory)
        var context = box >= 0 ? scan.boxes[box].context : []
        context.formUnion(BoxContext.of(tag))
        if facts.isHidden { context.insert(.hidden) }
        if facts.isDialog { context.insert(.dialog) }
        if tag == .pre { preformatted += 1 }
        if tag == .a { openLinks += 1 }
        let isFrame = tag == .body || tag == .html || tag == .main
        let outer = box >= 0 ? scan.boxes[box].inherited : []
        scan.boxes.append(
            Box(
                node: node, tag: tag, parent: box, depth: box >= 0 ? scan.boxes[box].depth + 1 : 0, signs: facts.signs,
                inherited: isFrame ? outer : outer.union(facts.signs), key: facts.key, context: context,
                firstBlock: scan.blocks.count, endBlock: scan.blocks.count, endBox: scan.boxes.count + 1,
                firstImage: scan.images.count, endImage: scan.images.count))
        box = scan.boxes.count - 1
        if tag == .a { openLinksStarted += 1 }
    }

    private mutating func closeBox() {
        flush()
        let tag = scan.boxes[box].tag
        if tag == .pre { preformatted -= 1 }
        if tag == .a { openLinks -= 1 }
        scan.boxes[box].endBlock = scan.blocks.count
        scan.boxes[box].endBox = scan.boxes.count
        scan.boxes[box].endImage = scan.images.count
        box = scan.boxes[box].parent
    }
}

// MARK: - Words

extension PageScanner {
    private mutating func openInlineElement(_ node: NodeID, _ tag: HTMLTag) {
        let facts =
            tag == .b || tag == .i || tag == .strong || tag == .em
            ? ElementFacts() : ElementFacts.read(node, in: tree, memory: &memory)
        let kind: MarkSpan.Kind? =
            switch tag {
            case .a: .link
            case .b, .strong: .strong
            case .i, .em, .cite: .emphasis
            case .code, .kbd, .samp, .tt: .code
            case .sub: .subscript
            case .sup: .superscript
            default: nil
            }
        let isHidden = facts.isHidden || facts.isForScreenReaders
        if isHidden { hiddenInline += 1 }
        switch kind {
        case .link:
            openLinks += 1
            openLinksStarted += 1
        case .strong: openStrong += 1
        case .emphasis: openEmphasis += 1
        default: break
        }
        if tag == .time {
            hasTime = true
            scan.notes.times.append((node, nextBlock))
        }
        if placeStart < 0 { inlineSigns.formUnion(facts.signs) }
        openInline.append(
            OpenInline(node: node, kind: kind, start: scan.words.count, signs: facts.signs, isHidden: isHidden))
    }

    private mutating func closeInline(_ element: OpenInline) {
        openInline.removeLast()
        if element.isHidden { hiddenInline -= 1 }
        guard let kind = element.kind else { return }
        switch kind {
        case .link: openLinks -= 1
        case .strong: openStrong -= 1
        case .emphasis: openEmphasis -= 1
        default: break
        }
        mark(element)
    }

    private mutating func mark(_ element: OpenInline) {
        guard let kind = element.kind, placeStart >= 0 else { return }
        var start = max(element.start, textStart)
        let end = scan.words.count
        while start < end, scan.words[start] <= 0x20 { start += 1 }
        if start < end { scan.marks.append(MarkSpan(kind: kind, range: start..<end, node: element.node)) }
    }

    private mutating func lineBreak() {
        if preformatted > 0 { append(newline: 1) } else if placeStart >= 0 { breaks += 1 }
    }

    private mutating func append(newline count: Int) {
        if placeStart >= 0 { scan.words.append(0x0A) }
    }

    private mutating func text(_ node: NodeID) {
        if Self.isBlank(node, in: tree, source) {
            pendingSpace = true
            return
        }
        if let plain = tree.plainRange(node) {
            take(UnsafeBufferPointer(rebasing: source[plain]), of: node)
            return
        }
        // Taken out of the scanner, which may then be changed.
        var text: [UInt8] = []
        swap(&text, &decoded)
        text.removeAll(keepingCapacity: true)
        tree.appendText(of: node, to: &text)
        text.withUnsafeBufferPointer { take($0, of: node) }
        swap(&text, &decoded)
    }

    private mutating func take(_ text: UnsafeBufferPointer<UInt8>, of node: NodeID) {
        guard let first = text.firstIndex(where: { $0 > 0x20 }) else {
            pendingSpace = pendingSpace || !text.isEmpty
            return
        }
        guard box >= 0 else { return }
        let words = UnsafeBufferPointer(rebasing: text[first...])
        if breaks > 0, preformatted == 0, TypedRule.isOne(words) {
            flush()
            followsBreak = true
            return
        }
        if first > 0 { pendingSpace = true }
        if breaks > 1 {
            flush()
            followsBreak = true
        }
        let place = tree.textRange(node)
        if placeStart < 0 { placeStart = place.lowerBound } else { separate() }
        breaks = 0
        pendingSpace = false
        placeEnd = max(placeEnd, place.upperBound)
        let before = scan.words.count
        if preformatted > 0 { scan.words.append(contentsOf: words) } else { append(collapsing: words) }
        let count = scan.words.count - before
        if openLinks > 0 {
            linkBytes += count
            links += openLinksStarted
            openLinksStarted = 0
        }
        if openStrong > 0 { strongBytes += count }
        if openEmphasis > 0 { emphasisBytes += count }
    }

    /// True for the white space between tags, about half of a page's texts: seen without decoding it.
    private static func isBlank(_ node: NodeID, in tree: HTMLTree, _ source: UnsafeBufferPointer<UInt8>) -> Bool {
        guard tree.isContiguous(node) else { return false }
        let range = tree.textRange(node)
        return !range.isEmpty && WhiteSpace.isBlank(UnsafeBufferPointer(rebasing: source[range]))
    }

    /// Puts the space or line break that stands between two runs of words.
    private mutating func separate() {
        if breaks > 0 { scan.words.append(0x0A) } else if pendingSpace { scan.words.append(0x20) }
    }

    /// Puts a text behind the words, every run of white space as one space.
    private mutating func append(collapsing text: UnsafeBufferPointer<UInt8>) {
        if collapsed.count < text.count { collapsed = Array(repeating: 0, count: max(4096, 2 * text.count)) }
        let end = collapsed.withUnsafeMutableBytes { WhiteSpace.collapse(text, into: $0) }
        pendingSpace = end.isFollowedBySpace
        collapsed.withUnsafeBufferPointer {
            scan.words.append(contentsOf: UnsafeBufferPointer(rebasing: $0[..<end.count]))
        }
    }

    /// Ends the block being collected.
    private mutating func flush() {
        defer { reset() }
        guard placeStart >= 0 else { return }
        for element in openInline { mark(element) }
        let text = WhiteSpace.trimmed(textStart..<scan.words.count, of: scan.words)
        guard !text.isEmpty else { return }
        scan.blocks.append(
            TextBlock(
                text: text, place: placeStart..<max(placeStart, placeEnd), box: box,
                marks: markStart..<scan.marks.count, linkBytes: min(linkBytes, text.count), links: links,
                strongBytes: min(strongBytes, text.count), emphasisBytes: min(emphasisBytes, text.count),
                inlineSigns: inlineSigns, hasTime: hasTime, followsBreak: followsBreak))
    }

    private mutating func reset() {
        textStart = scan.words.count
        placeStart = -1
        placeEnd = 0
        markStart = scan.marks.count
        pendingSpace = false
        breaks = 0
        followsBreak = false
        (linkBytes, links, strongBytes, emphasisBytes) = (0, 0, 0, 0)
        inlineSigns = openInline.reduce(into: []) { $0.formUnion($1.signs) }
        hasTime = false
    }
}
