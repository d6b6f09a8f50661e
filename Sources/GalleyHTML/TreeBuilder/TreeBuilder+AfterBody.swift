/// After the body, and framesets (HTML Standard §13.2.6.4.19–23).
extension TreeBuilder {
    mutating func startAfterBody(_ tag: HTMLTag) -> Bool {
        guard tag != .html else {
            startInBody(tag)
            return true
        }
        mode = .inBody
        return false
    }

    mutating func endAfterBody(_ tag: HTMLTag) -> Bool {
        guard tag == .html else {
            mode = .inBody
            return false
        }
        if context == nil { mode = .afterAfterBody }
        return true
    }

    mutating func startInFrameset(_ tag: HTMLTag) {
        switch tag {
        case .html: startInBody(tag)
        case .frameset: insertElement(tag)
        case .frame: insertVoidElement(tag)
        case .noframes: insertHeadContent(tag)
        default: break
        }
    }

    mutating func endInFrameset(_ tag: HTMLTag) {
        guard tag == .frameset, stack.count > 1 else { return }
        stack.pop()
        if context == nil, stack.top.tag != .frameset { mode = .afterFrameset }
    }

    mutating func startAfterFrameset(_ tag: HTMLTag) {
        switch tag {
        case .html: startInBody(tag)
        case .noframes: insertHeadContent(tag)
        default: break
        }
    }
}
