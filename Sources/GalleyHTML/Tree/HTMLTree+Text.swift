/// Reading text.
extension HTMLTree {
    /// Where a text or comment's raw characters stand in the source. Text joined from several places spans from its
    /// first piece to its last, see ``isContiguous(_:)``.
    @inlinable
    package func textRange(_ node: NodeID) -> Range<Int> {
        let record = record(node)
        return record.flags.contains(.joined)
            ? joinedRange(record) : Int(record.start)..<Int(record.start) + Int(record.length)
    }

    @usableFromInline
    func joinedRange(_ record: NodeRecord) -> Range<Int> {
        var lower = Int.max
        var upper = 0
        forEachPiece(record) { range, _ in
            lower = min(lower, range.lowerBound)
            upper = max(upper, range.upperBound)
        }
        return lower..<upper
    }

    /// Whether a text's characters stand side by side in the source; ``textRange(_:)`` then holds exactly its bytes.
    @inlinable package func isContiguous(_ node: NodeID) -> Bool { !record(node).flags.contains(.joined) }

    /// Whether `&` in a text is a letter like any other: scripts, styles, CDATA sections.
    @inlinable package func isLiteral(_ node: NodeID) -> Bool { record(node).flags.contains(.literal) }

    /// Where a text's characters stand in the source as they are to be read; nil where some stand for others or they lie
    /// in several places.
    package func plainRange(_ node: NodeID) -> Range<Int>? {
        let record = record(node)
        guard record.kind == .text, !record.flags.contains(.joined) else { return nil }
        let range = Int(record.start)..<Int(record.start) + Int(record.length)
        return source.withUnsafeBufferPointer { bytes in
            let text = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
            let special =
                record.flags.contains(.literal)
                ? SpecialBytes.firstInLiteral(text, from: range.lowerBound)
                : SpecialBytes.firstInText(text, from: range.lowerBound)
            return special < range.upperBound ? nil : range
        }
    }

    private func forEachPiece(_ record: NodeRecord, _ body: (Range<Int>, Bool) -> Void) {
        var index = record.start
        while index != NodeRecord.none {
            let piece = storage.pieces[Int(index)]
            body(piece.range, piece.isLiteral)
            index = piece.next
        }
    }

    /// Appends the characters of one text node, decoded. Nothing is appended for other nodes.
    package func appendText(of node: NodeID, to buffer: inout [UInt8]) {
        let record = record(node)
        guard record.kind == .text else { return }
        source.withUnsafeBufferPointer { bytes in
            if record.flags.contains(.joined) {
                forEachPiece(record) { Self.append(bytes, $0, isLiteral: $1, to: &buffer) }
            } else {
                let range = Int(record.start)..<Int(record.start) + Int(record.length)
                Self.append(bytes, range, isLiteral: record.flags.contains(.literal), to: &buffer)
            }
        }
    }

    private static func append(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isLiteral: Bool, to buffer: inout [UInt8]
    ) {
        if isLiteral {
            CharacterReferences.copyLiteral(bytes, range, into: &buffer)
        } else {
            CharacterReferences.decode(bytes, range, inAttribute: false, into: &buffer)
        }
    }

    /// Appends the text of a node and everything below it, in document order and without anything between.
    /// - Parameter includingHidden: Also what `script`, `style`, `template` and `noframes` hold.
    package func appendTextContent(of root: NodeID, to buffer: inout [UInt8], includingHidden: Bool = false) {
        var node = root
        while !node.isNone {
            if !includingHidden, node != root, isHidden(node) {
                node = nextSkippingChildrenOrNone(after: node, within: root)
                continue
            }
            appendText(of: node, to: &buffer)
            node = nextInDocumentOrNone(after: node, within: root)
        }
    }

    private func isHidden(_ node: NodeID) -> Bool {
        switch tag(node) {
        case .script, .style, .template, .noframes: return true
        default: return false
        }
    }

    /// The text of a node and everything below it, without scripts and styles.
    package func textContent(_ node: NodeID) -> String {
        var buffer: [UInt8] = []
        appendTextContent(of: node, to: &buffer)
        return String(decoding: buffer, as: UTF8.self)
    }

    /// The characters of one text node.
    package func text(_ node: NodeID) -> String {
        var buffer: [UInt8] = []
        appendText(of: node, to: &buffer)
        return String(decoding: buffer, as: UTF8.self)
    }

    /// A comment's data; empty for other nodes.
    package func commentData(_ node: NodeID) -> String {
        let record = record(node)
        guard record.kind == .comment else { return "" }
        return literalString(Int(record.start)..<Int(record.start) + Int(record.length))
    }

    /// A range of the source with newlines and NULs as the Standard has them.
    func literalString(_ range: Range<Int>) -> String {
        var buffer: [UInt8] = []
        source.withUnsafeBufferPointer { CharacterReferences.copyLiteral($0, range, into: &buffer) }
        return String(decoding: buffer, as: UTF8.self)
    }
}
