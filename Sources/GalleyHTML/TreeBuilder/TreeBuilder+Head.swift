/// The modes from the start of the source to the body (HTML Standard §13.2.6.4.1–6).
extension TreeBuilder {
    /// No doctype came: the page is laid out as browsers did before the standards.
    mutating func leaveInitial() -> Bool {
        quirksMode = .quirks
        mode = .beforeHTML
        return false
    }

    mutating func enterHTML() {
        insertImpliedElement(.html)
        mode = .beforeHead
    }

    mutating func enterHead() {
        head = insertImpliedElement(.head)
        mode = .inHead
    }

    /// Closes the head, or the `noscript` in it.
    mutating func leaveHead() {
        stack.pop()
        mode = mode == .inHeadNoscript ? .inHead : .afterHead
    }

    mutating func enterBody() {
        insertImpliedElement(.body)
        mode = .inBody
    }

    mutating func startBeforeHTML(_ tag: HTMLTag) -> Bool {
        guard tag == .html else {
            enterHTML()
            return false
        }
        insertElement(.html)
        mode = .beforeHead
        return true
    }

    func canImplyBody(_ tag: HTMLTag) -> Bool { tag == .body || tag == .html || tag == .br }

    mutating func endBeforeHTML(_ tag: HTMLTag) -> Bool {
        guard tag == .head || canImplyBody(tag) else { return true }
        enterHTML()
        return false
    }

    mutating func startBeforeHead(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .html: startInBody(tag)
        case .head:
            head = insertElement(.head)
            mode = .inHead
        default:
            enterHead()
            return false
        }
        return true
    }

    mutating func endBeforeHead(_ tag: HTMLTag) -> Bool {
        guard tag == .head || canImplyBody(tag) else { return true }
        enterHead()
        return false
    }

    mutating func startInHead(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .html: startInBody(tag)
        case .head: break
        case .noscript where !options.scripting:
            insertElement(tag)
            mode = .inHeadNoscript
        case .noscript: insertRawTextElement(tag, .rawText)
        default:
            guard insertHeadContent(tag) else {
                leaveHead()
                return false
            }
        }
        return true
    }

    /// What every mode that lets head elements in does with them. False for other elements.
    @discardableResult
    mutating func insertHeadContent(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .base, .basefont, .bgsound, .link, .meta: insertVoidElement(tag)
        case .title: insertRawTextElement(tag, .rcdata)
        case .noframes, .style: insertRawTextElement(tag, .rawText)
        case .script: insertRawTextElement(tag, .scriptData)
        case .template: startTemplate()
        default: return false
        }
        return true
    }

    mutating func endInHead(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .head: leaveHead()
        case .template: endTemplate()
        case .body, .html, .br:
            leaveHead()
            return false
        default: break
        }
        return true
    }

    mutating func startInHeadNoscript(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .html: startInBody(tag)
        case .basefont, .bgsound, .link, .meta, .noframes, .style: insertHeadContent(tag)
        case .head, .noscript: break
        default:
            leaveHead()
            return false
        }
        return true
    }

    mutating func endInHeadNoscript(_ tag: HTMLTag) -> Bool {
        guard tag == .noscript || tag == .br else { return true }
        leaveHead()
        return tag == .noscript
    }

    mutating func startAfterHead(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .html: startInBody(tag)
        case .head: break
        case .body:
            insertElement(tag)
            framesetOK = false
            mode = .inBody
        case .frameset:
            insertElement(tag)
            mode = .inFrameset
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
            insertLateHeadContent(tag)
        default:
            enterBody()
            return false
        }
        return true
    }

    /// Head content between the head and the body still goes into the head.
    private mutating func insertLateHeadContent(_ tag: HTMLTag) {
        guard head != NodeRecord.none else { return }
        stack.push(OpenElement(node: head, traits: rule(.head).traits, tag: .head))
        insertHeadContent(tag)
        if let index = stack.index(of: head) { stack.remove(at: index) }
    }

    mutating func endAfterHead(_ tag: HTMLTag) -> Bool {
        if tag == .template { endTemplate() }
        guard canImplyBody(tag) else { return true }
        enterBody()
        return false
    }
}
