import GalleyHTML

extension PassageFacts {
    /// Counts a passage of a scan.
    ///
    /// No initializer: those own what they are given, which would copy the scan for every passage.
    static func read(_ passage: Passage, in scan: PageScan, phraseBook: PhraseBook) -> PassageFacts {
        scan.words.withUnsafeBufferPointer { words in
            var counter = PassageCounter()
            for block in passage.blocks {
                counter.count(UnsafeBufferPointer(rebasing: words[scan.blocks[block].text]))
            }
            var facts = counter.facts
            facts.parts = passage.blocks.count
            facts.addInline(passage, scan)
            facts.addBoxes(passage, scan)
            let first = UnsafeBufferPointer(rebasing: words[scan.blocks[passage.blocks.lowerBound].text])
            facts.addPhrases(first, phraseBook)
            facts.addEnds(UnsafeBufferPointer(rebasing: words[passage.text]))
            return facts
        }
    }

    mutating func addPhrases(_ words: UnsafeBufferPointer<UInt8>, _ book: PhraseBook) {
        phrases = book.match(words)
        if phrases.wholeMask == 0, parts == 1, weight <= PhraseBook.rowWeight, separators > 0 || digits > 0 {
            phrases.formUnion(book.matchRow(words))
        }
    }

    private mutating func addInline(_ passage: Passage, _ scan: PageScan) {
        var (linkBytes, strongBytes, emphasisBytes) = (0, 0, 0)
        for index in passage.blocks {
            let block = scan.blocks[index]
            linkBytes += block.linkBytes
            strongBytes += block.strongBytes
            emphasisBytes += block.emphasisBytes
            links += block.links
        }
        let total = Float(max(1, bytes))
        linkShare = Float(linkBytes) / total
        strongShare = Float(strongBytes) / total
        emphasisShare = Float(emphasisBytes) / total
    }

    private mutating func addBoxes(_ passage: Passage, _ scan: PageScan) {
        let box = scan.boxes[passage.box]
        ownSigns = box.signs
        if parts == 1 { ownSigns.formUnion(scan.blocks[passage.blocks.lowerBound].inlineSigns) }
        nearSigns = ownSigns
        key = box.key
        var parent = box.parent
        for _ in 0..<2 where parent > 0 {
            let outer = scan.boxes[parent]
            if outer.tag == .body || outer.tag == .main { break }
            nearSigns.formUnion(outer.signs)
            key = key &* 0x0000_0100_0000_01B3 ^ outer.key
            parent = outer.parent
        }
        allSigns = box.inherited.union(ownSigns)
        context = box.context
        if parts == 1 { context.formUnion(scan.boxes[scan.blocks[passage.blocks.lowerBound].box].context) }
    }

    mutating func addEnds(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.first else { return }
        startsWithCapital = first &- 0x41 < 26 || first >= 0xC3
        var end = bytes.count
        // Closing quotes and brackets may follow the sign that ends the sentence.
        while end > 0 {
            if [0x22, 0x27, 0x29, 0x5D].contains(bytes[end - 1]) {
                end -= 1
            } else if end >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
                [0x99, 0x9C, 0x9D].contains(bytes[end - 1])
            {
                end -= 3
            } else if end >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xBB {
                end -= 2
            } else if end >= 3, bytes[end - 3] == 0xE3, bytes[end - 2] == 0x80, [0x8D, 0x8F].contains(bytes[end - 1]) {
                end -= 3
            } else {
                break
            }
        }
        guard end > 0 else { return }
        endsInColon = bytes[end - 1] == UInt8(ascii: ":")
        endsSentence = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[end - 1])
        if end >= 3 {
            let last = (bytes[end - 3], bytes[end - 2], bytes[end - 1])
            if last == (0xE3, 0x80, 0x82) || last == (0xEF, 0xBC, 0x81) || last == (0xEF, 0xBC, 0x9F)
                || last == (0xE2, 0x80, 0xA6)
            {
                endsSentence = true
            }
        }
    }
}
