/// Templates (HTML Standard §13.2.6.4.18) and the choice of a mode from the stack (§13.2.4.1).
extension TreeBuilder {
    mutating func startTemplate() {
        insertElement(.template)
        formatting.append(.marker)
        framesetOK = false
        mode = .inTemplate
        templateModes.append(.inTemplate)
    }

    mutating func endTemplate() {
        guard stack.holds(.template) else { return }
        stack.generateImpliedEndTagsThoroughly()
        closeTemplate()
    }

    mutating func closeTemplate() {
        stack.popThrough(.template)
        clearFormattingToMarker()
        templateModes.removeLast(templateModes.isEmpty ? 0 : 1)
        resetInsertionMode()
    }

    mutating func startInTemplate(_ tag: HTMLTag) -> Bool {
        let next: InsertionMode
        switch tag {
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
            return insertHeadContent(tag)
        case .caption, .colgroup, .tbody, .tfoot, .thead: next = .inTable
        case .col: next = .inColumnGroup
        case .tr: next = .inTableBody
        case .td, .th: next = .inRow
        default: next = .inBody
        }
        if !templateModes.isEmpty { templateModes[templateModes.count - 1] = next }
        mode = next
        return false
    }

    /// "Reset the insertion mode appropriately".
    mutating func resetInsertionMode() {
        var index = stack.count - 1
        while index >= 0 {
            let isLast = index == 0
            let tag = isLast ? context?.htmlTag ?? stack[0].tag : stack[index].tag
            if let found = insertionMode(for: tag, at: index, isLast: isLast) {
                mode = found
                return
            }
            index -= 1
        }
        mode = .inBody
    }

    private func insertionMode(for tag: HTMLTag, at index: Int, isLast: Bool) -> InsertionMode? {
        switch tag {
        case .select: return isInTableBelow(index) ? .inSelectInTable : .inSelect
        case .td, .th: return isLast ? nil : .inCell
        case .tr: return .inRow
        case .tbody, .thead, .tfoot: return .inTableBody
        case .caption: return .inCaption
        case .colgroup: return .inColumnGroup
        case .table: return .inTable
        case .template: return templateModes.last ?? .inBody
        case .head: return isLast ? nil : .inHead
        case .body: return .inBody
        case .frameset: return .inFrameset
        case .html: return head == NodeRecord.none ? .beforeHead : .afterHead
        default: return nil
        }
    }

    /// Whether a `select` stands in a table of its own template.
    private func isInTableBelow(_ index: Int) -> Bool {
        for below in stride(from: index - 1, to: 0, by: -1) {
            if stack[below].tag == .template { return false }
            if stack[below].tag == .table { return true }
        }
        return false
    }
}
