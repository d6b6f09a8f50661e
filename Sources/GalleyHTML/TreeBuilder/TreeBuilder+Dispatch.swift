extension TreeBuilder {
    /// Gives a start tag to the current mode until one of them is done with it.
    @inline(never)
    mutating func dispatchStart(_ tag: HTMLTag) {
        while !startInCurrentMode(tag) {}
    }

    /// True when the mode is done with the tag, false when the mode has changed and the tag is to be read again.
    private mutating func startInCurrentMode(_ tag: HTMLTag) -> Bool {
        switch mode {
        case .initial: return leaveInitial()
        case .beforeHTML: return startBeforeHTML(tag)
        case .beforeHead: return startBeforeHead(tag)
        case .inHead: return startInHead(tag)
        case .inHeadNoscript: return startInHeadNoscript(tag)
        case .afterHead: return startAfterHead(tag)
        case .inBody: startInBody(tag)
        case .inTable: return startInTable(tag)
        case .inCaption: return startInCaption(tag)
        case .inColumnGroup: return startInColumnGroup(tag)
        case .inTableBody: return startInTableBody(tag)
        case .inRow: return startInRow(tag)
        case .inCell: return startInCell(tag)
        case .inSelect: return startInSelect(tag)
        case .inSelectInTable: return startInSelectInTable(tag)
        case .inTemplate: return startInTemplate(tag)
        case .afterBody, .afterAfterBody: return startAfterBody(tag)
        case .inFrameset: startInFrameset(tag)
        case .afterFrameset, .afterAfterFrameset: startAfterFrameset(tag)
        }
        return true
    }

    /// Gives an end tag to the current mode until one of them is done with it.
    @inline(never)
    mutating func dispatchEnd(_ tag: HTMLTag) {
        while !endInCurrentMode(tag) {}
    }

    private mutating func endInCurrentMode(_ tag: HTMLTag) -> Bool {
        switch mode {
        case .initial: return leaveInitial()
        case .beforeHTML: return endBeforeHTML(tag)
        case .beforeHead: return endBeforeHead(tag)
        case .inHead: return endInHead(tag)
        case .inHeadNoscript: return endInHeadNoscript(tag)
        case .afterHead: return endAfterHead(tag)
        case .inBody: endInBody(tag)
        case .inTable: return endInTable(tag)
        case .inCaption: return endInCaption(tag)
        case .inColumnGroup: return endInColumnGroup(tag)
        case .inTableBody: return endInTableBody(tag)
        case .inRow: return endInRow(tag)
        case .inCell: return endInCell(tag)
        case .inSelect: endInSelect(tag)
        case .inSelectInTable: return endInSelectInTable(tag)
        case .inTemplate: if tag == .template { endTemplate() }
        case .afterBody: return endAfterBody(tag)
        case .afterAfterBody:
            mode = .inBody
            return false
        case .inFrameset: endInFrameset(tag)
        case .afterFrameset: if tag == .html { mode = .afterAfterFrameset }
        case .afterAfterFrameset: break
        }
        return true
    }

    /// The end of the source in each mode.
    mutating func processEnd() {
        while true {
            switch mode {
            case .initial: _ = leaveInitial()
            case .beforeHTML: enterHTML()
            case .beforeHead: enterHead()
            case .inHead, .inHeadNoscript: leaveHead()
            case .afterHead: enterBody()
            default:
                // Templates left open are closed one by one; the mode below may still want a body.
                guard !templateModes.isEmpty, stack.holds(.template) else { return }
                closeTemplate()
            }
        }
    }
}
