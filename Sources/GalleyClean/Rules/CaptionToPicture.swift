import GalleyCore

/// Moves captions that stand among the paragraphs to their picture, and takes the credits out of them.
enum CaptionToPicture: CleaningRule {
    static let description = RuleDescription(
        "caption-to-picture", version: 2,
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
        for index in desk.open {
            guard case .figure = desk.editor.blocks[index].role else {
                if isCaption(index, desk, reader) { move(index, in: &desk, reader) }
                continue
            }
        }
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

    private static func move(_ index: Int, in desk: inout CleaningDesk, _ reader: CreditReader) {
        let stamp = description.stamp
        let block = desk.editor.blocks[index]
        let (words, credits) = reader.read(block.text)
        let caption = words.isEmpty ? nil : words
        let opening = caption.flatMap { DatelineReader.read($0, language: desk.editor.article.metadata.language) }
        if let picture = desk.picture(near: index) {
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
            desk.editor.move(index, to: "picture.caption", by: stamp, confidence: 0.9, reason: "a caption")
        } else {
            let picture = Picture(
                id: PictureID(of: nil, caption: block.text), caption: caption, dateline: opening, credits: credits)
            desk.editor.addPicture(
                picture, by: stamp, confidence: 0.85, reason: "the words of a caption without its picture")
            desk.editor.move(index, to: "picture.caption", by: stamp, confidence: 0.85, reason: "a caption")
        }
    }
}

extension CleaningDesk {
    func hasPicture(near index: Int) -> Bool { picture(near: index) != nil }

    /// The picture whose figure stands up to two blocks before, or right behind.
    func picture(near index: Int) -> PictureID? {
        for offset in [-1, -2, -3, 1] {
            let other = index + offset
            guard editor.blocks.indices.contains(other) else { continue }
            if case .picture(let id) = editor.blocks[other].content { return id }
            if offset < 0, editor.fates[other] == .kept { break }
        }
        if index + 1 < editor.blocks.count, case .picture(let id) = editor.blocks[index + 1].content { return id }
        return nil
    }
}
