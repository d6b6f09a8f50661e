/// Builds the tree from tokens (HTML Standard §13.2.6).
///
/// One value drives the tokenizer and writes nodes into an arena; when it has run, the arenas become the tree's.
struct TreeBuilder: ~Copyable {
    let source: SourceBytes
    let rules: UnsafePointer<TagIndex.Rules>
    let options: HTMLParserOptions
    let context: FragmentContext?
    /// Whether the source holds a NUL anywhere, so that text without any is not searched again.
    let containsNull: Bool

    var tokenizer: Tokenizer
    var nodes: Arena<NodeRecord>
    var pieces: [TextPiece] = []
    var doctypes: [UInt32: Doctype] = [:]
    var stack = OpenElementStack()
    var formatting = Arena<FormattingEntry>(capacity: 16)
    var templateModes: [InsertionMode] = []

    var mode = InsertionMode.initial
    var head = NodeRecord.none
    var form = NodeRecord.none
    var framesetOK = true
    var quirksMode = QuirksMode.noQuirks
    /// Whether what does not belong into a table is moved before it.
    var fosterParenting = false

    var limitsHit = LimitsHit()
    var textBytes = 0
    var rebuiltFormatting = 0
    let maxRebuiltFormatting: Int

    init(
        source: SourceBytes, slots: UnsafePointer<TagIndex.Slot>, rules: UnsafePointer<TagIndex.Rules>,
        options: HTMLParserOptions, context: FragmentContext?
    ) {
        self.source = source
        self.rules = rules
        self.options = options
        self.context = context
        containsNull = source.firstIndex(of: .null, from: 0) < source.count
        maxRebuiltFormatting = options.limits.maxRebuiltFormatting + source.count / 64
        tokenizer = Tokenizer(source: source, slots: slots, maxAttributesPerTag: options.limits.maxAttributesPerTag)
        nodes = Arena(capacity: source.count / 40 + 64)
        nodes.append(NodeRecord(kind: .document, start: 0, length: source.count))
        // A byte order mark nobody took off is no text.
        if context == nil, source.byte(at: 0) == 0xEF, source.byte(at: 1) == 0xBB, source.byte(at: 2) == 0xBF {
            tokenizer.position = 3
        }
    }

    /// Reads the source to its end.
    mutating func run() {
        if let context { prepareFragment(context) }
        while true {
            switch tokenizer.next() {
            case .startTag: processStartTag()
            case .text: processText(tokenizer.textStart, tokenizer.textEnd)
            case .endTag:
                tokenizer.attributes.truncate(to: tokenizer.tag.firstAttribute)
                processEndTag()
            case .comment: processComment()
            case .doctype: processDoctype()
            case .cdata: processCDATA()
            case .end:
                processEnd()
                return
            }
            if nodes.count >= options.limits.maxNodes { stopReading() }
        }
    }

    private mutating func stopReading() {
        guard tokenizer.position < source.count else { return }
        limitsHit.insert(.nodes)
        tokenizer.position = source.count
    }

    @inline(__always)
    func rule(_ tag: HTMLTag) -> TagIndex.Rules { rules[Int(tag.rawValue)] }

    /// The record of a node, to be changed in place.
    @inline(__always)
    func node(_ index: UInt32) -> UnsafeMutablePointer<NodeRecord> {
        assert(Int(index) < nodes.count, "no such node")
        return nodes.base + Int(index)
    }

    /// The name of the current node, `unknown` while nothing is open.
    var currentTag: HTMLTag {
        @inline(__always) get { stack.count == 0 ? .unknown : stack.top.tag }
    }

    /// Whether the adjusted current node is an SVG or MathML element.
    var isInForeignContent: Bool {
        @inline(__always) get { stack.count > 0 && !stack.top.traits.isDisjoint(with: .foreign) }
    }

    @inline(__always)
    private mutating func processStartTag() {
        let tag = tokenizer.tag.tag
        if isInForeignContent, processForeignStart(tag) { return }
        if mode == .inBody { startInBody(tag) } else { dispatchStart(tag) }
    }

    @inline(__always)
    private mutating func processEndTag() {
        let tag = tokenizer.tag.tag
        if isInForeignContent, processForeignEnd(tag) { return }
        if mode == .inBody { endInBody(tag) } else { dispatchEnd(tag) }
    }

    private mutating func processCDATA() {
        if isInForeignContent {
            _ = tokenizer.readCDATA()
            processText(tokenizer.textStart, tokenizer.textEnd)
        } else {
            _ = tokenizer.readCDATAAsComment()
            processComment()
        }
    }

    /// Puts a comment where the mode says.
    private mutating func processComment() {
        let comment = makeNode(
            NodeRecord(kind: .comment, start: tokenizer.textStart, length: tokenizer.textEnd - tokenizer.textStart))
        switch mode {
        case .initial, .beforeHTML, .afterAfterBody, .afterAfterFrameset:
            append(comment, to: isInForeignContent ? stack.top.node : 0)
        case .afterBody: append(comment, to: isInForeignContent ? stack.top.node : stack[0].node)
        default: append(comment, to: stack.top.node)
        }
    }
}

extension TreeBuilder {
    /// Hands the arenas over to the tree.
    consuming func finish(source: [UInt8]) -> TreeStorage {
        if tokenizer.droppedAttributes { limitsHit.insert(.attributesPerTag) }
        nodes.trim()
        let (pieces, doctypes, quirksMode, limits) = (self.pieces, self.doctypes, self.quirksMode, limitsHit.all)
        return TreeStorage(
            source: source, nodes: nodes, attributes: tokenizer.attributes, pieces: pieces, doctypes: doctypes,
            quirksMode: quirksMode, limitsHit: limits)
    }
}
