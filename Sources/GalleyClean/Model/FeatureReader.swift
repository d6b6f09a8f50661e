import GalleyHTML

/// Computes the columns of `StoryFeatures` for the passages of one page.
struct FeatureReader {
    private let reading: PageReading
    private let finder: StoryFinder
    private let worth: [Float]
    /// Sum of worth before each passage.
    private var sums: [Float] = [0]
    /// Passages of one template.
    let templates: HashGroups
    /// What they are worth together.
    private var templateWorth: [Float]
    /// Passages of the same words.
    private let copies: HashGroups
    private var previousWorthy: [Int] = []
    private var nextWorthy: [Int] = []
    private var linkSums: [Int] = [0]
    private var byteSums: [Int] = [0]
    private var headline = -1
    private let headlineKeys: [TextKey]
    private let headlineWords: HashTable<Bool>
    private let summaryKey: TextKey?
    private let articleBody: [UInt8]
    private var paragraphWeight: Float = 0
    private let storyDepth: Int
    private let linkedType: Float
    private let isOpenGraphArticle: Bool
    private let authorKeys: [TextKey]
    private let siteKey: TextKey?
    private let wordWeights: WordWeights

    /// Worth from which a passage counts as sure story when distances are measured.
    private static let worthy: Float = 60

    init(_ reading: PageReading, headlines: [String], words: WordWeights) {
        self.reading = reading
        wordWeights = words
        finder = reading.finder
        worth = reading.passages.indices.map { StoryFinder.worth(reading.passages[$0], reading.facts[$0]) }
        headlineKeys = headlines.map { TextKey($0) }.filter { $0.bytes.count > 5 }
        let headlineWords = headlines.flatMap { WordHash.words(of: Array($0.utf8)[...]) }
        self.headlineWords = HashTable(merging: headlineWords.map { ($0, true) }) { first, _ in first }
        templates = HashGroups(reading.facts.map(\.key))
        templateWorth = Array(repeating: 0, count: templates.sizes.count)
        copies = reading.scan.words.withUnsafeBufferPointer { words in
            HashGroups(
                reading.passages.map { passage in
                    ByteHash.hash(UnsafeBufferPointer(rebasing: words[passage.text]), ignoringCase: true)
                })
        }
        let head = reading.head
        summaryKey = head.declaredSummary.map { TextKey($0) }
        articleBody = head.article.map { TextKey($0.articleBody[...]).bytes } ?? []
        storyDepth = reading.storyBox.map { reading.scan.boxes[$0].depth } ?? 0
        linkedType =
            head.article.map { $0.types.contains("NewsArticle") ? 2 : $0.types.contains("BlogPosting") ? 3 : 1 } ?? 0
        isOpenGraphArticle = head.first(.type) == "article"
        let authors = (head.article?.authors ?? []) + (head.values[.author] ?? []).map(\.content)
        authorKeys = authors.prefix(4).map { TextKey($0) }.filter { $0.bytes.count > 5 && $0.bytes.count < 60 }
        let site = head.first(.siteName) ?? head.article?.publisher
        siteKey = site.map { TextKey($0) }.flatMap { $0.bytes.count > 3 ? $0 : nil }
        gather()
    }

    private mutating func gather() {
        let count = reading.passages.count
        var weights: [Float] = []
        sums.reserveCapacity(count + 1)
        linkSums.reserveCapacity(count + 1)
        byteSums.reserveCapacity(count + 1)
        for index in 0..<count {
            let facts = reading.facts[index]
            sums.append(sums[index] + worth[index])
            templateWorth[templates.numbers[index]] += worth[index]
            linkSums.append(linkSums[index] + Int(facts.linkShare * Float(facts.bytes)))
            byteSums.append(byteSums[index] + facts.bytes)
            if worth[index] >= Self.worthy { weights.append(Float(facts.weight)) }
            if headline < 0, reading.passages[index].kind == .heading, facts.bytes < 400,
                isHeadline(reading.passages[index])
            {
                headline = index
            }
        }
        weights.sort()
        paragraphWeight = weights.isEmpty ? 0 : weights[weights.count / 2]
        previousWorthy = Array(repeating: -1, count: count)
        nextWorthy = Array(repeating: -1, count: count)
        var last = -1
        for index in 0..<count {
            previousWorthy[index] = last
            if worth[index] >= Self.worthy { last = index }
        }
        last = -1
        for index in stride(from: count - 1, through: 0, by: -1) {
            nextWorthy[index] = last
            if worth[index] >= Self.worthy { last = index }
        }
    }

    private func isHeadline(_ passage: Passage) -> Bool {
        let key = TextKey(reading.scan.words[passage.text])
        return headlineKeys.contains { $0 == key || $0.resembles(key, share: 0.7) }
    }

    /// The columns of some passages and the bits of their signs, a row for each; the columns of `NeighbourReader` behind
    /// them are nought.
    /// - Parameter keys: take the keys of those that are short enough, by the passages' indices.
    func rows(_ indices: [Int], keys: inout [TextKey?]) -> [Float] {
        let width = StoryFeatures.width
        return [Float](unsafeUninitializedCapacity: indices.count * width) { rows, count in
            count = indices.count * width
            for (position, index) in indices.enumerated() {
                let place = position * width
                var row = RowWriter(UnsafeMutableBufferPointer(rebasing: rows[place..<place + width]))
                keys[index] = read(index, into: &row)
                row.put(zeros: NeighbourReader.count)
            }
        }
    }

    /// - Returns: its key, unless it is long.
    private func read(_ index: Int, into row: inout RowWriter) -> TextKey? {
        let passage = reading.passages[index]
        let facts = reading.facts[index]
        let words = Float(max(1, facts.wordCount))
        row.put(Float(facts.weight))
        row.put(Float(facts.wordCount))
        row.put(facts.linkShare)
        row.put(Float(facts.links))
        row.put(facts.strongShare)
        row.put(facts.emphasisShare)
        row.put(Float(facts.sentenceEnds))
        row.put(Float(facts.commas))
        row.put(Float(facts.digits) / Float(max(1, facts.weight)))
        row.put(Float(facts.capitals) / words)
        row.put(Float(facts.separators))
        row.put(Float(facts.quotes))
        row.put(facts.hasCopyright ? 1 : 0)
        row.put(facts.endsSentence ? 1 : 0)
        row.put(facts.endsInColon ? 1 : 0)
        row.put(facts.startsWithCapital ? 1 : 0)
        row.put(Float(passage.kind.rawValue))
        row.put(Float(passage.level))
        row.put(Float(facts.parts))
        row.put(Float(facts.weight) / Float(max(1, facts.parts)))
        putPhrases(facts.phrases, &row)
        putPlace(index, passage, facts, &row)
        let folded =
            passage.text.count <= 700
            ? FoldedPassage.read(reading.scan.words[passage.text], headline: headlineWords, weights: wordWeights) : nil
        putStory(index, passage, folded, &row)
        putNeighbour(index - 1, of: index, &row)
        putNeighbour(index + 1, of: index, &row)
        row.put(reading.facts.indices.contains(index + 2) ? Float(reading.facts[index + 2].weight) : -1)
        row.put(reading.facts.indices.contains(index - 2) ? Float(reading.facts[index - 2].weight) : -1)
        putPage(index, passage, facts, &row)
        putWords(passage, facts, folded, &row)
        row.put(bits: facts.nearSigns.rawValue, 64)
        row.put(bits: facts.allSigns.rawValue, 64)
        row.put(bits: UInt64(facts.context.rawValue), 32)
        return folded?.key
    }

    /// What the opening and the names in a passage say.
    private func putWords(_ passage: Passage, _ facts: PassageFacts, _ folded: FoldedPassage?, _ row: inout RowWriter) {
        row.put(linkedType)
        row.put(isOpenGraphArticle ? 1 : 0)
        let words = reading.scan.words[passage.text]
        row.put(Self.signClass(words))
        let ats = words.withUnsafeBufferPointer { ByteSearch.count(of: UInt8(ascii: "@"), in: $0, upTo: 3) }
        row.put(folded != nil ? Float(ats) : 0)
        let key = folded?.key.bytes ?? []
        row.put(authorKeys.contains { TextKey.contains(key, $0.bytes) } ? 1 : 0)
        row.put(siteKey.map { TextKey.contains(key, $0.bytes) } == true ? 1 : 0)
        row.put(Float(facts.weight) / max(1, paragraphWeight))
        let colon = words.prefix(48).firstIndex(of: UInt8(ascii: ":"))
        row.put(colon.map { Float($0 - words.startIndex) } ?? 0)
        row.put(Float(facts.capitals) / Float(max(1, facts.weight)))
        row.put(facts.weight < WordWeights.limit ? folded?.wordScore ?? wordWeights.score(of: words) : 0)
    }

    /// 0 for capitals, 1 small letters, 2 digits, 3 quotes, 4 brackets, 5 any other sign, 6 letters beyond ASCII.
    private static func signClass(_ words: ArraySlice<UInt8>) -> Float {
        guard let first = words.first else { return 5 }
        switch first {
        case 0x41...0x5A: return 0
        case 0x61...0x7A: return 1
        case 0x30...0x39: return 2
        case 0x22, 0x27: return 3
        case 0x28, 0x5B: return 4
        case 0xE2:
            let isQuote =
                words.dropFirst().first == 0x80 && words.dropFirst(2).first.map { $0 >= 0x98 && $0 <= 0x9F } == true
            return isQuote ? 3 : 5
        case 0xC2: return words.dropFirst().first == 0xAB ? 3 : 5
        case 0xC3...0xDF, 0xE0...0xE1, 0xE4...0xED: return 6
        case 0xE3: return words.dropFirst().first.map { $0 == 0x80 } == true ? 4 : 6
        default: return 5
        }
    }

    private func putPhrases(_ phrases: PhraseMatch, _ row: inout RowWriter) {
        if phrases == PhraseMatch() { return row.put(zeros: 10) }
        func has(_ roles: PhraseRole...) -> Float {
            roles.contains { phrases.isWhole($0) } ? 2 : roles.contains { phrases.opens($0) } ? 1 : 0
        }
        row.put(phrases.wholeMask == 0 ? 0 : 1)
        row.put(phrases.startMask == 0 ? 0 : 1)
        row.put(has(.relatedStoryPromotion, .seriesPromotion))
        row.put(has(.newsletterSignup, .subscriptionWall, .followPrompt, .cookieNotice))
        row.put(has(.sharePrompt, .pageTools, .navigation, .commentSection, .advertisementLabel, .tagList))
        row.put(has(.publishedLine, .updateLine))
        row.put(has(.photoCredit))
        row.put(has(.byline, .authorBox))
        row.put(has(.correctionNote, .editorsNote))
        row.put(has(.copyrightLine))
    }

    private func putPlace(_ index: Int, _ passage: Passage, _ facts: PassageFacts, _ row: inout RowWriter) {
        let story = reading.storyRange
        let isInside = story.contains(index)
        row.put(isInside ? 1 : 0)
        row.put(Float(index) / Float(max(1, reading.passages.count)))
        row.put(Float(max(-30, min(60, index - story.lowerBound))))
        row.put(Float(max(-30, min(60, story.upperBound - index))))
        row.put(isInside ? Float(min(12, reading.scan.boxes[passage.box].depth - storyDepth)) : -1)
        let total = max(1, sums[sums.count - 1])
        let template = templates.numbers[index]
        row.put(templateWorth[template] / total)
        row.put(Float(min(40, templates.sizes[template])))
        let parent = outer(passage.box, 1)
        let grand = outer(passage.box, 2)
        putBox(parent, total, &row)
        let range = finder.passages(in: grand)
        row.put(finder.worth(of: grand) / total)
        row.put(linkShare(range))
        row.put(sums[index] / total)
        row.put(distance(index, previousWorthy[index]))
        row.put(distance(index, nextWorthy[index]))
        row.put(previousWorthy[index] >= 0 ? Float(reading.facts[previousWorthy[index]].weight) : -1)
        row.put(nextWorthy[index] >= 0 ? Float(reading.facts[nextWorthy[index]].weight) : -1)
    }

    private func putBox(_ box: Int, _ total: Float, _ row: inout RowWriter) {
        let range = finder.passages(in: box)
        row.put(finder.worth(of: box) / total)
        row.put(Float(min(60, range.count)))
        row.put(linkShare(range))
    }

    private func linkShare(_ range: Range<Int>) -> Float {
        if range.isEmpty { return 0 }
        let bytes = byteSums[range.upperBound] - byteSums[range.lowerBound]
        return Float(linkSums[range.upperBound] - linkSums[range.lowerBound]) / Float(max(1, bytes))
    }

    private func outer(_ box: Int, _ levels: Int) -> Int { reading.scan.outerBox(of: box, levels) }

    private func distance(_ index: Int, _ other: Int) -> Float {
        other < 0 ? 40 : Float(min(30, abs(index - other)))
    }

    private func putStory(_ index: Int, _ passage: Passage, _ folded: FoldedPassage?, _ row: inout RowWriter) {
        let key = folded?.key
        row.put(headline < 0 ? -40 : Float(max(-30, min(60, index - headline))))
        row.put(key.map { key in headlineKeys.contains { $0 == key } } == true ? 1 : 0)
        row.put(folded?.headlineShare ?? 0)
        row.put(key.flatMap { key in summaryKey.map { $0.resembles(key, share: 0.35) } } == true ? 1 : 0)
        row.put(articleBody.count < 200 ? -1 : inArticleBody(passage) ? 1 : 0)
        row.put(imageDistance(passage))
        row.put(Float(min(5, copies.sizes[copies.numbers[index]])))
    }

    private func inArticleBody(_ passage: Passage) -> Bool {
        let end = min(passage.text.upperBound, passage.text.lowerBound + 160)
        let opening = TextKey(reading.scan.words[passage.text.lowerBound..<end]).bytes
        return !opening.isEmpty && TextKey.contains(articleBody, Array(opening.dropLast(min(4, opening.count / 3))))
    }

    private func imageDistance(_ passage: Passage) -> Float {
        let images = reading.scan.images
        var low = 0
        var high = images.count
        while low < high {
            let middle = (low + high) / 2
            if images[middle].block <= passage.blocks.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return 20 }
        return Float(min(20, passage.blocks.lowerBound - images[low - 1].block))
    }

    private func putNeighbour(_ other: Int, of index: Int, _ row: inout RowWriter) {
        guard reading.facts.indices.contains(other) else {
            for _ in 0..<6 { row.put(-1) }
            return
        }
        let facts = reading.facts[other]
        row.put(Float(facts.weight))
        row.put(facts.linkShare)
        row.put(facts.endsSentence ? 1 : 0)
        row.put(Float(reading.passages[other].kind.rawValue))
        row.put(facts.key == reading.facts[index].key ? 1 : 0)
        row.put(facts.nearSigns.isDisjoint(with: .furniture) ? 0 : 1)
    }

    private func putPage(_ index: Int, _ passage: Passage, _ facts: PassageFacts, _ row: inout RowWriter) {
        let story = reading.storyRange
        row.put(sums[sums.count - 1])
        row.put(Float(reading.passages.count))
        let inside = story.isEmpty ? 0 : sums[story.upperBound] - sums[story.lowerBound]
        row.put(inside / max(1, sums[sums.count - 1]))
        row.put(Float(story.count))
        row.put(paragraphWeight)
        row.put(reading.scan.blocks[passage.blocks.lowerBound].hasTime ? 1 : 0)
        row.put(worth[index])
        row.put(Float(facts.context.rawValue & 0xFFFF))
        row.put(index == 0 || reading.passages[index - 1].kind != passage.kind ? 1 : 0)
        let siblings = finder.passages(in: outer(passage.box, 1))
        row.put(Float(min(30, index - siblings.lowerBound)))
        row.put(Float(min(30, siblings.upperBound - 1 - index)))
        row.put(
            index > 0 && reading.passages[index - 1].kind == .heading ? Float(reading.passages[index - 1].level) : 0)
    }
}

extension ClassSigns {
    /// Signs that name furniture.
    static let furniture: ClassSigns = [
        .navigation, .breadcrumb, .footer, .sidebar, .related, .teaser, .newsletter, .paywall, .share, .comments,
        .advertisement, .tags, .author, .byline, .date, .caption, .credit, .cookie, .tools, .copyright, .popular,
        .search, .login, .popup, .card, .widget, .button, .biography, .follow, .sponsor, .subscribe,
    ]

    /// The same without widgets: what builds pages of parts calls every part a component or widget.
    static let namedFurniture = furniture.subtracting(.widget)
}
