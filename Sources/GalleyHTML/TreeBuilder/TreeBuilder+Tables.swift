/// The modes inside a table that are outside its rows (HTML Standard §13.2.6.4.9, 11 and 12).
extension TreeBuilder {
    /// Pops down to one of the given elements, a template or the root ("clear the stack back to a table context").
    mutating func clearStack(to first: HTMLTag, _ second: HTMLTag = .unknown, _ third: HTMLTag = .unknown) {
        while stack.count > 1 {
            let tag = stack.top.tag
            if tag == first || tag == .template || tag == .html { return }
            if tag != .unknown, tag == second || tag == third { return }
            stack.pop()
        }
    }

    private mutating func clearStackToTable() { clearStack(to: .table) }

    mutating func startInTable(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .caption:
            clearStackToTable()
            formatting.append(.marker)
            insertElement(tag)
            mode = .inCaption
        case .colgroup, .tbody, .tfoot, .thead:
            clearStackToTable()
            insertElement(tag)
            mode = tag == .colgroup ? .inColumnGroup : .inTableBody
        case .col:
            clearStackToTable()
            insertImpliedElement(.colgroup)
            mode = .inColumnGroup
            return false
        case .td, .th, .tr:
            clearStackToTable()
            insertImpliedElement(.tbody)
            mode = .inTableBody
            return false
        case .table:
            guard stack.hasInScope(.table, .tableBoundary) else { return true }
            stack.popThrough(.table)
            resetInsertionMode()
            return false
        case .style, .script, .template: insertHeadContent(tag)
        case .input where isHiddenInput: insertVoidElement(tag)
        case .form:
            guard !stack.holds(.template), form == NodeRecord.none else { return true }
            form = insertElement(tag)
            stack.pop()
        default: fosterStart(tag)
        }
        return true
    }

    /// What does not belong into a table is read as body content and put before the table.
    private mutating func fosterStart(_ tag: HTMLTag) {
        fosterParenting = true
        startInBody(tag)
        fosterParenting = false
    }

    mutating func endInTable(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .table:
            guard stack.hasInScope(.table, .tableBoundary) else { return true }
            stack.popThrough(.table)
            resetInsertionMode()
        case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
        case .template: endTemplate()
        default:
            fosterParenting = true
            endInBody(tag)
            fosterParenting = false
        }
        return true
    }

    /// Closes the caption; false when none is open.
    private mutating func closeCaption() -> Bool {
        guard stack.hasInScope(.caption, .tableBoundary) else { return false }
        stack.generateImpliedEndTags()
        stack.popThrough(.caption)
        clearFormattingToMarker()
        mode = .inTable
        return true
    }

    mutating func startInCaption(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: return !closeCaption()
        default: startInBody(tag)
        }
        return true
    }

    mutating func endInCaption(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .caption: _ = closeCaption()
        case .table: return !closeCaption()
        case .body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
        default: endInBody(tag)
        }
        return true
    }

    /// Closes the column group; false when the current node is none.
    private mutating func closeColumnGroup() -> Bool {
        guard stack.top.tag == .colgroup, stack.count > 1 else { return false }
        stack.pop()
        mode = .inTable
        return true
    }

    mutating func startInColumnGroup(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .html: startInBody(tag)
        case .col: insertVoidElement(tag)
        case .template: startTemplate()
        default: return !closeColumnGroup()
        }
        return true
    }

    mutating func endInColumnGroup(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .colgroup: _ = closeColumnGroup()
        case .col: break
        case .template: endTemplate()
        default: return !closeColumnGroup()
        }
        return true
    }
}
