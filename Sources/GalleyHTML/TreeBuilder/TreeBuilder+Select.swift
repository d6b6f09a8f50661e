/// The modes inside a `select`, as the html5lib tests have them: only options, groups, rules and scripts stay.
extension TreeBuilder {
    mutating func startSelect() {
        reconstructFormatting()
        insertElement(.select)
        framesetOK = false
        switch mode {
        case .inTable, .inCaption, .inTableBody, .inRow, .inCell: mode = .inSelectInTable
        default: mode = .inSelect
        }
    }

    private mutating func closeSelect() {
        stack.popThrough(.select)
        resetInsertionMode()
    }

    mutating func startInSelect(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .html: startInBody(tag)
        case .option:
            closeOption()
            insertElement(tag)
        case .optgroup, .hr:
            closeOption()
            if stack.top.tag == .optgroup { stack.pop() }
            if tag == .hr { insertVoidElement(tag) } else { insertElement(tag) }
        case .select: if stack.hasInSelectScope(.select) { closeSelect() }
        case .input, .keygen, .textarea:
            guard stack.hasInSelectScope(.select) else { return true }
            closeSelect()
            return false
        case .script, .template: insertHeadContent(tag)
        default: break
        }
        return true
    }

    private mutating func closeOption() {
        if stack.top.tag == .option { stack.pop() }
    }

    mutating func endInSelect(_ tag: HTMLTag) {
        switch tag {
        case .optgroup:
            if stack.top.tag == .option, stack.count > 1, stack[stack.count - 2].tag == .optgroup { stack.pop() }
            if stack.top.tag == .optgroup { stack.pop() }
        case .option: closeOption()
        case .select: if stack.hasInSelectScope(.select) { closeSelect() }
        case .template: endTemplate()
        default: break
        }
    }

    private func isTablePart(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .caption, .table, .tbody, .tfoot, .thead, .tr, .td, .th: return true
        default: return false
        }
    }

    mutating func startInSelectInTable(_ tag: HTMLTag) -> Bool {
        guard isTablePart(tag) else { return startInSelect(tag) }
        closeSelect()
        return false
    }

    mutating func endInSelectInTable(_ tag: HTMLTag) -> Bool {
        guard isTablePart(tag) else {
            endInSelect(tag)
            return true
        }
        guard stack.hasInScope(tag, .tableBoundary) else { return true }
        closeSelect()
        return false
    }
}
