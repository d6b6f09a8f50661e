/// What a finished parse leaves behind; shared by all copies of an ``HTMLTree``.
@usableFromInline
final class TreeStorage: Sendable {
    @usableFromInline let source: [UInt8]
    @usableFromInline let nodes: Arena<NodeRecord>
    @usableFromInline let attributes: Arena<AttributeRecord>
    let pieces: [TextPiece]
    let doctypes: [UInt32: Doctype]
    let quirksMode: QuirksMode
    let limitsHit: [HTMLLimit]

    init(
        source: [UInt8], nodes: consuming Arena<NodeRecord>, attributes: consuming Arena<AttributeRecord>,
        pieces: [TextPiece], doctypes: [UInt32: Doctype], quirksMode: QuirksMode, limitsHit: [HTMLLimit]
    ) {
        self.source = source
        self.nodes = nodes
        self.attributes = attributes
        self.pieces = pieces
        self.doctypes = doctypes
        self.quirksMode = quirksMode
        self.limitsHit = limitsHit
    }

    #if DEBUG
        /// Tells trees apart while both are alive.
        @usableFromInline var identity: UInt32 {
            UInt32(truncatingIfNeeded: UInt(bitPattern: ObjectIdentifier(self).hashValue) >> 4) | 1
        }
    #endif

    /// Parses while the source and the tables are borrowed: no pointer outlives the closures.
    static func parse(_ source: [UInt8], _ options: HTMLParserOptions, context: FragmentContext?) -> TreeStorage {
        // An empty array has no storage to point at.
        let readable = source.isEmpty ? [.null] : source
        let index = TagIndex.shared
        return index.slots.withUnsafeBufferPointer { slots in
            index.rules.withUnsafeBufferPointer { rules in
                readable.withUnsafeBufferPointer { bytes in
                    guard let base = bytes.baseAddress, let slots = slots.baseAddress, let rules = rules.baseAddress
                    else { preconditionFailure("an array with elements has storage") }
                    let count = min(source.count, options.limits.maxSourceBytes)
                    var builder = TreeBuilder(
                        source: SourceBytes(base: base, count: count), slots: slots, rules: rules, options: options,
                        context: context)
                    if count < source.count { builder.limitsHit.insert(.sourceBytes) }
                    builder.run()
                    return builder.finish(source: source)
                }
            }
        }
    }
}
