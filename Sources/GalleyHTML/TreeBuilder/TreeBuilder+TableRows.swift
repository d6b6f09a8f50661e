/// The modes inside a table's bodies, rows and cells (HTML Standard §13.2.6.4.13–15).
extension TreeBuilder {
    private mutating func clearStackToBody() { clearStack(to: .tbody, .thead, .tfoot) }
    private mutating func clearStackToRow() { clearStack(to: .tr) }

    /// Pops the current node, never the root.
    private mutating func popCurrent() {
        if stack.count > 1 { stack.pop() }
    }

    private func hasTableBodyInScope() -> Bool {
        stack.hasInScope(.tbody, .tableBoundary) || stack.hasInScope(.thead, .tableBoundary)
            || stack.hasInScope(.tfoot, .tableBoundary)
    }

    private mutating func closeTableBody() {
        clearStackToBody()
        popCurrent()
        mode = .inTable
    }

    mutating func startInTableBody(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .tr:
            clearStackToBody()
            insertElement(tag)
            mode = .inRow
        case .td, .th:
            clearStackToBody()
            insertImpliedElement(.tr)
            mode = .inRow
            return false
        case .caption, .col, .colgroup, .tbody, .tfoot, .thead:
            guard hasTableBodyInScope() else { return true }
            closeTableBody()
            return false
        default: return startInTable(tag)
        }
        return true
    }

    mutating func endInTableBody(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .tbody, .tfoot, .thead: if stack.hasInScope(tag, .tableBoundary) { closeTableBody() }
        case .table:
            guard hasTableBodyInScope() else { return true }
            closeTableBody()
            return false
        case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: break
        default: return endInTable(tag)
        }
        return true
    }

    /// Closes the row; false when none is open.
    private mutating func closeRow() -> Bool {
        guard stack.hasInScope(.tr, .tableBoundary) else { return false }
        clearStackToRow()
        popCurrent()
        mode = .inTableBody
        return true
    }

    mutating func startInRow(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .td, .th:
            clearStackToRow()
            insertElement(tag)
            mode = .inCell
            formatting.append(.marker)
        case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr: return !closeRow()
        default: return startInTable(tag)
        }
        return true
    }

    mutating func endInRow(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .tr: _ = closeRow()
        case .table: return !closeRow()
        case .tbody, .tfoot, .thead:
            guard stack.hasInScope(tag, .tableBoundary) else { return true }
            return !closeRow()
        case .body, .caption, .col, .colgroup, .html, .td, .th: break
        default: return endInTable(tag)
        }
        return true
    }

    private func hasCellInScope() -> Bool {
        stack.hasInScope(.td, .tableBoundary) || stack.hasInScope(.th, .tableBoundary)
    }

    private mutating func closeCell() {
        stack.generateImpliedEndTags()
        while stack.count > 1 {
            let tag = stack.top.tag
            stack.pop()
            if tag == .td || tag == .th { break }
        }
        clearFormattingToMarker()
        mode = .inRow
    }

    mutating func startInCell(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
            guard hasCellInScope() else { return true }
            closeCell()
            return false
        default: startInBody(tag)
        }
        return true
    }

    mutating func endInCell(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .td, .th:
            guard stack.hasInScope(tag, .tableBoundary) else { return true }
            stack.generateImpliedEndTags()
            stack.popThrough(tag)
            clearFormattingToMarker()
            mode = .inRow
        case .body, .caption, .col, .colgroup, .html: break
        case .table, .tbody, .tfoot, .thead, .tr:
            guard stack.hasInScope(tag, .tableBoundary), hasCellInScope() else { return true }
            closeCell()
            return false
        default: endInBody(tag)
        }
        return true
    }
}
