import GalleyCore

/// Moves captions that stand among the paragraphs to their picture, and takes the credits out of them.
enum CaptionToPicture: CleaningRule {
    static let description = RuleDescription(
        "caption-to-picture", version: 3,
        summary: "Moves captions to their picture and tells caption from credits.",
        rationale: "A caption among the paragraphs is read as part of the story; its date and place are the picture's.",
        changes: [
            "BUSAN, SOUTH KOREA - MAY 2, 2019: A crane lifts a container. Ivan Petrov/TASS.",
            "<figure><img src=\"/a.jpg\" alt=\"\"><figcaption>The harbour wall. Photo: Dana Kim</figcaption></figure>",
        ],
        keeps: [
            "BUSAN, May 2, 2019, Harbour Press. The town asked the ministry on Thursday to pay for the new wall.",
            "The photo by the harbour master went around the world, and nobody asked who had paid for the film.",
        ])

    static func apply(to desk: inout CleaningDesk) {
        guard desk.options.captions == .toPicture else { return }
        let reader = CreditReader(housePhrases: desk.options.credits)
        var unfinished: Unfinished?
        var made: Made?
        for index in desk.open {
            if case .figure = desk.editor.blocks[index].role { continue }
            guard isCaption(index, desk, reader) else { continue }
            let words = desk.editor.blocks[index].text
            let before = unfinished.flatMap { $0.index + 1 == index ? $0 : nil }
            if before == nil, let unfinished {
                place(unfinished.words, of: unfinished.index, in: &desk, reader, &made)
            }
            let whole = before.map { $0.words + " " + words } ?? words
            if desk.isPage, CaptionText.goesOn(whole) {
                unfinished = Unfinished(words: whole, index: index)
            } else {
                unfinished = nil
                place(whole, of: index, in: &desk, reader, &made)
            }
            desk.editor.move(
                index, to: "picture.caption", by: description.stamp,
                confidence: desk.hasPicture(near: index) ? 0.9 : 0.85, reason: "a caption")
        }
        if let unfinished { place(unfinished.words, of: unfinished.index, in: &desk, reader, &made) }
    }

    /// Words of a caption that its next line goes on.
    private struct Unfinished {
        let words: String
        /// Of the block of the last of them.
        let index: Int
    }

    /// True for what the markup calls a caption, and for words that open or end as captions do.
    private static func isCaption(_ index: Int, _ desk: CleaningDesk, _ reader: CreditReader) -> Bool {
        let facts = desk.lines[index].facts
        switch desk.editor.blocks[index].role {
        case .table, .preformatted, .correction, .editorsNote: return false
        default: break
        }
        if desk.isPage, facts.context.contains(.caption) { return true }
        if desk.isPage, facts.context.contains(.figure), facts.weight < 600, desk.hasPicture(near: index) {
            return true
        }
        let isMarked = !facts.nearSigns.isDisjoint(with: [.caption, .credit])
        if desk.isPage, isMarked, desk.lines[index].likelihood < 0.5, desk.hasPicture(near: index) { return true }
        // Some pages set captions as headings; no heading says who stands where.
        if desk.isPage, desk.editor.blocks[index].role.isHeading, facts.weight > 80,
            PictureSides.count(in: desk.editor.blocks[index].text) > 1
        {
            return true
        }
        guard case .paragraph = desk.editor.blocks[index].role, facts.weight < 700 else { return false }
        if facts.phrases.has(.photoCredit), facts.weight < 120, desk.hasPicture(near: index) || !desk.isPage {
            return true
        }
        if facts.phrases.isWhole(.photoCredit) { return true }
        if facts.phrases.has(.captionOpening), facts.weight < 400 { return true }
        // On a page a caption stands by its picture, or opens in capitals as a dateline does; asking costs.
        let words = desk.editor.blocks[index].text
        let isNear = desk.hasPicture(near: index)
        if desk.isPage, facts.weight < 600 {
            // Two of them, and nobody needs to see the picture.
            let sides = PictureSides.count(in: words)
            let isDoubted = isNear || desk.lines[index].likelihood < 0.6
            if sides > 1 || sides == 1 && isDoubted && facts.weight < 400 { return true }
        }
        let isCredit = facts.phrases.has(.photoCredit) && facts.weight < 80
        guard words.utf8.count < 1200, !desk.isPage || isNear || isCredit || opensInCapitals(words) else {
            return false
        }
        let (caption, credits) = reader.read(words)
        if credits.isEmpty { return false }
        // `Photo: Dana Kim` is no sentence of the story, whether its picture is there or not.
        if isCredit, caption.utf8.count <= Self.label { return true }
        if caption.isEmpty { return isNear || credits.contains { $0.role != .photo } }
        let opening = DatelineReader.read(caption, language: desk.editor.article.metadata.language)
        return opening?.source == nil && opening?.date != nil || isNear && facts.weight < 300
    }

    /// Bytes of a label that ends in a full stop as sentences do: `Fot.`
    private static let label = 5

    /// True when the first three letters are capitals.
    private static func opensInCapitals(_ words: String) -> Bool {
        words.utf8.prefix(3).allSatisfy { $0 &- 0x41 < 26 || $0 >= 0x80 }
    }

    /// A picture made for a caption that has none on the page.
    private struct Made {
        let picture: PictureID
        /// Of the last block of its words.
        var index: Int
    }

    /// Gives caption and credits to the picture near a block, or to one made for them; credits right behind a caption
    /// that got one go with it.
    private static func place(
        _ text: String, of index: Int, in desk: inout CleaningDesk, _ reader: CreditReader, _ made: inout Made?
    ) {
        let stamp = description.stamp
        let (words, credits) = reader.read(text, isCaption: true)
        let caption = words.isEmpty ? nil : words
        if caption == nil, credits.isEmpty { return }
        let opening = caption.flatMap { DatelineReader.read($0, language: desk.editor.article.metadata.language) }
        let behind = made.flatMap { made in
            let isBehind = caption == nil && (made.index + 1..<index).allSatisfy { desk.editor.fates[$0] == .moved }
            return isBehind ? made.picture : nil
        }
        if let picture = desk.picture(near: index) ?? behind {
            if made?.picture == picture { made?.index = index }
            let known = desk.editor.article.pictures.first { $0.id == picture }
            let joined = known?.caption.map { old in
                [old, caption].compactMap { $0 }.filter { !$0.isEmpty }.reduce(into: [String]()) {
                    if !$0.contains($1) { $0.append($1) }
                }.joined(separator: " ")
            }
            desk.editor.setCaption(
                of: picture, joined ?? caption, dateline: known?.dateline ?? opening,
                credits: (known?.credits ?? []) + credits.filter { known?.credits.contains($0) != true }, by: stamp,
                confidence: 0.9, reason: "the words under the picture")
        } else {
            let picture = Picture(
                id: PictureID(of: nil, caption: text), caption: caption, dateline: opening, credits: credits)
            made = Made(picture: picture.id, index: index)
            desk.editor.addPicture(
                picture, by: stamp, confidence: 0.85, reason: "the words of a caption without its picture")
        }
    }
}

extension CleaningDesk {
    func hasPicture(near index: Int) -> Bool { picture(near: index) != nil }

    /// Lines cut that may stand between a picture and its caption.
    private static let reach = 3

    /// The picture whose figure stands before, with nothing but captions and a few cut lines between, or right behind.
    func picture(near index: Int) -> PictureID? {
        var (other, cuts) = (index - 1, 0)
        while other >= 0, cuts < Self.reach {
            if case .picture(let id) = editor.blocks[other].content { return id }
            if editor.fates[other] == .kept { break }
            if editor.fates[other] == .cut { cuts += 1 }
            other -= 1
        }
        if index + 1 < editor.blocks.count, case .picture(let id) = editor.blocks[index + 1].content { return id }
        return nil
    }
}
