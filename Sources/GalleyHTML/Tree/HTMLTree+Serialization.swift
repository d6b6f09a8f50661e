/// Writing HTML (HTML Standard §13.3, "Serializing HTML fragments").
extension HTMLTree {
    /// The markup of a node with everything below it; for the document, of all it holds.
    ///
    /// What the Standard's own algorithm loses is kept: a doctype's identifiers, a newline at the start of `pre` and a
    /// carriage return in text. A tree that no markup gives, such as nested `a` elements, comes back as another.
    package func serialize(_ root: NodeID) -> String {
        var buffer: [UInt8] = []
        var node = root
        while true {
            open(node, into: &buffer)
            let child = firstChildOrNone(node)
            if !child.isNone {
                node = child
                continue
            }
            close(node, into: &buffer)
            while node != root, nextSiblingOrNone(node).isNone {
                node = parentOrNone(node)
                close(node, into: &buffer)
            }
            if node == root { return String(decoding: buffer, as: UTF8.self) }
            node = nextSiblingOrNone(node)
        }
    }

    private func open(_ node: NodeID, into buffer: inout [UInt8]) {
        switch kind(node) {
        case .document: break
        case .element: openElement(node, into: &buffer)
        case .comment: buffer += "<!--\(commentData(node))-->".utf8
        case .doctype: writeDoctype(node, into: &buffer)
        case .text:
            if holdsRawText(parentOrNone(node)) {
                appendText(of: node, to: &buffer)
            } else {
                escape(text(node), inAttribute: false, into: &buffer)
            }
        }
    }

    private func openElement(_ node: NodeID, into buffer: inout [UInt8]) {
        buffer += "<\(tagName(node))".utf8
        for (name, value) in attributes(node) {
            buffer += " \(name)=\"".utf8
            escape(value, inAttribute: true, into: &buffer)
            buffer.append(.quotationMark)
        }
        buffer.append(.greaterThan)
        switch tag(node) {
        case .pre, .listing, .textarea:
            // The parser drops a newline here, so one that is to stay is written twice.
            let child = firstChildOrNone(node)
            if !child.isNone, kind(child) == .text, text(child).utf8.first == .lineFeed { buffer.append(.lineFeed) }
        default: break
        }
    }

    private func close(_ node: NodeID, into buffer: inout [UInt8]) {
        guard isElement(node), !tag(node).isVoid else { return }
        buffer += "</\(tagName(node))>".utf8
    }

    private func writeDoctype(_ node: NodeID, into buffer: inout [UInt8]) {
        guard let doctype = doctype(node) else { return }
        buffer += "<!DOCTYPE \(doctype.name)".utf8
        if let publicID = doctype.publicID {
            buffer += " PUBLIC ".utf8
            quote(publicID, into: &buffer)
        } else if doctype.systemID != nil {
            buffer += " SYSTEM".utf8
        }
        if let systemID = doctype.systemID {
            buffer.append(.space)
            quote(systemID, into: &buffer)
        }
        buffer.append(.greaterThan)
    }

    private func quote(_ identifier: String, into buffer: inout [UInt8]) {
        let mark: UInt8 = identifier.utf8.contains(.quotationMark) ? .apostrophe : .quotationMark
        buffer.append(mark)
        buffer += identifier.utf8
        buffer.append(mark)
    }

    /// Whether text in an element is written as it is.
    private func holdsRawText(_ parent: NodeID) -> Bool {
        guard !parent.isNone else { return false }
        switch tag(parent) {
        case .style, .script, .xmp, .iframe, .noembed, .noframes, .plaintext: return true
        // Parsed with scripting, its content is one text that was never decoded.
        case .noscript: return kind(firstChildOrNone(parent)) == .text && isLiteral(firstChildOrNone(parent))
        default: return false
        }
    }

    private func escape(_ text: String, inAttribute: Bool, into buffer: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": buffer += "&amp;".utf8
            case "\u{A0}": buffer += "&nbsp;".utf8
            case "<": buffer += "&lt;".utf8
            case ">": buffer += "&gt;".utf8
            case "\"" where inAttribute: buffer += "&quot;".utf8
            case "\r": buffer += "&#13;".utf8
            default: buffer += UTF8.encode(scalar)?.map { $0 } ?? []
            }
        }
    }
}
