/// Parsing what stands inside an element (HTML Standard §13.4).
extension TreeBuilder {
    /// Opens the root and sets the tokenizer and the mode as the context element would have them.
    mutating func prepareFragment(_ context: FragmentContext) {
        let root = makeNode(
            {
                var record = NodeRecord(kind: .element, start: 0, length: 0)
                record.tag = .html
                return record
            }())
        append(root, to: 0)
        var traits = rule(.html).traits
        if context.namespace != .html {
            // The adjusted current node is the context while only the root is open.
            let foreign = foreignTraits(context.namespace, context.tag, isHTML: false)
            traits.formUnion(foreign.subtracting([.special, .scope]))
        }
        stack.push(OpenElement(node: root, traits: traits, tag: .html))
        tokenizer.contentModel = contentModel(of: context)
        if context.htmlTag == .template { templateModes.append(.inTemplate) }
        // A form around the fragment keeps forms out of it; it is no node of this tree.
        if context.htmlTag == .form { form = 0 }
        resetInsertionMode()
    }

    private func contentModel(of context: FragmentContext) -> ContentModel {
        switch context.htmlTag {
        case .title, .textarea: return .rcdata
        case .style, .xmp, .iframe, .noembed, .noframes: return .rawText
        case .noscript: return options.scripting ? .rawText : .data
        case .script: return .scriptData
        case .plaintext: return .plaintext
        default: return .data
        }
    }
}
