/// SVG and MathML (HTML Standard §13.2.6.5).
extension TreeBuilder {
    /// Reads a start tag by the rules for foreign content; false when the current mode is to read it.
    mutating func processForeignStart(_ tag: HTMLTag) -> Bool {
        let traits = stack.top.traits
        if traits.contains(.htmlIntegrationPoint) { return false }
        if traits.contains(.mathMLTextIntegrationPoint), tag != .mglyph, tag != .malignmark { return false }
        if traits.contains(.annotationXML), tag == .svg { return false }
        if breaksOut(tag) {
            popForeignElements()
            return false
        }
        insertForeignElement(traits.contains(.svg) ? .svg : .mathML)
        return true
    }

    /// Reads an end tag by the rules for foreign content; false when the current mode is to read it.
    mutating func processForeignEnd(_ tag: HTMLTag) -> Bool {
        if tag == .br || tag == .p {
            popForeignElements()
            return false
        }
        // The bottom element is foreign only as a fragment's context, which nothing closes.
        guard stack.count > 1 else { return true }
        let hash = currentNameHash
        guard stack.mayHold(nameHash: hash) else { return false }
        var index = stack.count - 1
        while index > 0, !stack[index].traits.isDisjoint(with: .foreign) {
            if stack[index].nameHash == hash, hasCurrentName(stack[index].node) {
                stack.truncate(to: index)
                return true
            }
            index -= 1
        }
        return false
    }

    private mutating func popForeignElements() {
        while stack.count > 1, !stack.top.traits.isDisjoint(with: .foreign),
            stack.top.traits.isDisjoint(with: .anyIntegrationPoint)
        {
            stack.pop()
        }
    }

    /// The HTML elements that end SVG or MathML content.
    private func breaksOut(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4,
            .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small,
            .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
            return true
        case .font:
            return currentAttribute("color") != nil || currentAttribute("face") != nil
                || currentAttribute("size") != nil
        default: return false
        }
    }

    /// Inserts an element for the current tag into a foreign namespace.
    mutating func insertForeignElement(_ namespace: HTMLNamespace) {
        let token = tokenizer.tag
        var record = NodeRecord(kind: .element, start: token.start, length: token.end - token.start)
        record.namespace = namespace
        record.firstAttribute = UInt32(token.firstAttribute)
        record.attributeCount = UInt32(token.attributeCount)
        let element = makeNode(record)
        if !token.isSelfClosing { makeRoomBelow() }
        place(element)
        guard !token.isSelfClosing else { return }
        let traits = foreignTraits(namespace, token.tag, isHTML: isHTMLAnnotation)
        stack.push(OpenElement(node: element, traits: traits, tag: .unknown, nameHash: currentNameHash))
    }

    func foreignTraits(_ namespace: HTMLNamespace, _ tag: HTMLTag, isHTML: Bool) -> TagTraits {
        switch (namespace, tag) {
        case (.svg, .foreignObject), (.svg, .desc), (.svg, .title):
            return [.svg, .htmlIntegrationPoint, .scope, .special]
        case (.svg, _): return .svg
        case (.mathML, .mi), (.mathML, .mo), (.mathML, .mn), (.mathML, .ms), (.mathML, .mtext):
            return [.mathML, .mathMLTextIntegrationPoint, .scope, .special]
        case (.mathML, .annotationXML):
            let traits: TagTraits = [.mathML, .annotationXML, .scope, .special]
            return isHTML ? traits.union(.htmlIntegrationPoint) : traits
        case (.mathML, _): return .mathML
        case (.html, _): return rule(tag).traits
        }
    }

    /// Whether the current tag, an `annotation-xml`, says that it holds HTML.
    private var isHTMLAnnotation: Bool {
        guard tokenizer.tag.tag == .annotationXML, let encoding = currentAttribute("encoding") else { return false }
        let value = String(decoding: attributeValue(encoding), as: UTF8.self).lowercased()
        return value == "text/html" || value == "application/xhtml+xml"
    }

    var isHiddenInput: Bool {
        guard let type = currentAttribute("type") else { return false }
        return String(decoding: attributeValue(type), as: UTF8.self).lowercased() == "hidden"
    }

    /// An attribute of the current tag by its name in lower case.
    func currentAttribute(_ name: StaticString) -> AttributeRecord? {
        let first = tokenizer.tag.firstAttribute
        for index in first..<first + tokenizer.tag.attributeCount {
            let attribute = tokenizer.attributes[index]
            if Int(attribute.nameLength) == name.utf8CodeUnitCount, source.matches(name, at: Int(attribute.nameStart)) {
                return attribute
            }
        }
        return nil
    }

    /// Gives an element the attributes of the current tag that it lacks: a second `html` or `body` tag.
    mutating func mergeAttributes(into element: UInt32) {
        let token = tokenizer.tag
        let old = node(element).pointee
        let present = Int(old.firstAttribute)..<Int(old.firstAttribute + old.attributeCount)
        let room = options.limits.maxAttributesPerTag - present.count
        let added = (token.firstAttribute..<token.firstAttribute + token.attributeCount)
            .map { tokenizer.attributes[$0] }
            .filter { attribute in
                !present.contains { hasSameName(tokenizer.attributes[$0], attribute) }
            }
            .prefix(max(room, 0))
        tokenizer.attributes.truncate(to: token.firstAttribute)
        guard !added.isEmpty else { return }
        let first = tokenizer.attributes.count
        for index in present { tokenizer.attributes.append(tokenizer.attributes[index]) }
        for attribute in added { tokenizer.attributes.append(attribute) }
        node(element).pointee.firstAttribute = UInt32(first)
        node(element).pointee.attributeCount = UInt32(present.count + added.count)
    }

    private func hasSameName(_ first: AttributeRecord, _ second: AttributeRecord) -> Bool {
        first.nameLength == second.nameLength
            && source.equalIgnoringCase(Int(first.nameStart), Int(second.nameStart), length: Int(first.nameLength))
    }
}
