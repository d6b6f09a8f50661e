/// Start tags "in body" (HTML Standard §13.2.6.4.7), where nearly all of a page is read.
extension TreeBuilder {
    @inline(__always)
    mutating func startInBody(_ tag: HTMLTag) {
        switch rule(tag).bodyStart {
        case .ordinary:
            reconstructFormatting()
            insertElement(tag)
        case .block:
            closeParagraph()
            insertElement(tag)
        case .formatting: startFormatting(tag)
        case .anchor: startAnchor()
        default: startRareInBody(tag)
        }
    }

    @inline(__always)
    mutating func closeParagraph() {
        guard stack.hasInScope(.p, .buttonBoundary) else { return }
        stack.generateImpliedEndTags(except: .p)
        stack.popThrough(.p)
    }

    @inline(never)
    private mutating func startRareInBody(_ tag: HTMLTag) {
        switch rule(tag).bodyStart {
        case .ordinary, .block, .formatting, .anchor, .ignored: break
        case .html: if templateModes.isEmpty { mergeAttributes(into: stack[0].node) }
        case .headContent: insertHeadContent(tag)
        case .body: startSecondBody()
        case .frameset: startFramesetInBody()
        case .heading: startHeading(tag)
        case .preformatted, .plaintext: startPreformatted(tag)
        case .form: startForm()
        case .listItem, .definition: startListItem(tag)
        case .button: startButton()
        case .nobr: startNobr()
        case .marker: startMarker(tag)
        case .table: startTable()
        case .void, .input, .image, .parameter, .rule: startVoid(tag)
        case .textarea, .xmp, .iframe, .noembed, .noscript: startRawText(tag)
        case .select: startSelect()
        case .choice: startChoice(tag)
        case .rubyBase, .rubyText: startRuby(tag)
        case .foreign:
            reconstructFormatting()
            insertForeignElement(tag == .svg ? .svg : .mathML)
        }
    }

    private mutating func startSecondBody() {
        guard stack.count > 1, stack[1].tag == .body, !stack.holds(.template) else { return }
        framesetOK = false
        mergeAttributes(into: stack[1].node)
    }

    private mutating func startFramesetInBody() {
        guard framesetOK, stack.count > 1, stack[1].tag == .body else { return }
        detach(stack[1].node)
        stack.truncate(to: 1)
        insertElement(.frameset)
        mode = .inFrameset
    }

    private mutating func startHeading(_ tag: HTMLTag) {
        closeParagraph()
        if stack.top.traits.contains(.heading) { stack.pop() }
        insertElement(tag)
    }

    private mutating func startPreformatted(_ tag: HTMLTag) {
        closeParagraph()
        insertElement(tag)
        if tag == .plaintext {
            tokenizer.contentModel = .plaintext
        } else {
            framesetOK = false
            skipNewline()
        }
    }

    private mutating func startForm() {
        let isInTemplate = stack.holds(.template)
        guard form == NodeRecord.none || isInTemplate else { return }
        closeParagraph()
        let element = insertElement(.form)
        if !isInTemplate { form = element }
    }

    /// A `li` ends the one before it, a `dd` or `dt` either of its kind, unless another block lies between.
    private mutating func startListItem(_ tag: HTMLTag) {
        framesetOK = false
        var index = stack.count - 1
        while index >= 0 {
            let entry = stack[index]
            let ends = tag == .li ? entry.tag == .li : entry.tag == .dd || entry.tag == .dt
            if ends {
                stack.generateImpliedEndTags(except: entry.tag)
                stack.popThrough(entry.tag)
                break
            }
            if entry.traits.contains(.special), entry.tag != .address, entry.tag != .div, entry.tag != .p { break }
            index -= 1
        }
        closeParagraph()
        insertElement(tag)
    }

    private mutating func startButton() {
        if stack.hasInScope(.button, .defaultBoundary) {
            stack.generateImpliedEndTags()
            stack.popThrough(.button)
        }
        reconstructFormatting()
        insertElement(.button)
        framesetOK = false
    }

    private mutating func startMarker(_ tag: HTMLTag) {
        reconstructFormatting()
        insertElement(tag)
        formatting.append(.marker)
        framesetOK = false
    }

    private mutating func startTable() {
        if quirksMode != .quirks { closeParagraph() }
        insertElement(.table)
        framesetOK = false
        mode = .inTable
    }

    private mutating func startVoid(_ tag: HTMLTag) {
        switch tag {
        case .param, .source, .track: return insertVoidElement(tag)
        case .hr: closeParagraph()
        default: reconstructFormatting()
        }
        // "image" is what people write who mean "img".
        insertVoidElement(tag == .image ? .img : tag)
        if tag == .input, isHiddenInput { return }
        framesetOK = false
    }

    private mutating func startRawText(_ tag: HTMLTag) {
        switch tag {
        case .textarea:
            framesetOK = false
            return insertRawTextElement(tag, .rcdata)
        case .noscript where !options.scripting:
            reconstructFormatting()
            insertElement(tag)
            return
        case .xmp:
            closeParagraph()
            reconstructFormatting()
            framesetOK = false
        case .iframe: framesetOK = false
        default: break
        }
        insertRawTextElement(tag, .rawText)
    }

    private mutating func startChoice(_ tag: HTMLTag) {
        if stack.top.tag == .option { stack.pop() }
        reconstructFormatting()
        insertElement(tag)
    }

    private mutating func startRuby(_ tag: HTMLTag) {
        if stack.hasInScope(.ruby, .defaultBoundary) {
            stack.generateImpliedEndTags(except: tag == .rp || tag == .rt ? .rtc : .unknown)
        }
        insertElement(tag)
    }
}
