import GalleyCore
import GalleyHTML
import GalleyText

/// Chooses an article's metadata and keeps the candidates.
struct MetadataReader {
    let reading: PageReading
    let page: WebPage

    private(set) var metadata = Metadata()
    private(set) var candidates: [Candidate] = []

    init(_ reading: PageReading, _ page: WebPage, likelihoods: [Float]) {
        self.reading = reading
        self.page = page
        let head = reading.head
        metadata.url = page.address
        metadata.site = siteName
        let base = BaseURL(page.address)
        metadata.canonicalURL = (head.canonicalURL ?? head.first(.url)).flatMap(base.resolve)
        metadata.summary = head.first(.summary) ?? head.article?.summary
        metadata.section = head.article?.section ?? head.first(.section)
        metadata.keywords = keywords
        metadata.language = declaredLanguage
        metadata.rights.licence = head.licence.flatMap(base.resolve) ?? head.article?.licence
        metadata.rights.copyright = head.first(.copyright) ?? head.article?.copyright
        metadata.rights.isFree = head.things.lazy.filter(\.isArticle).compactMap(\.isFree).first
        let headline = HeadlineChooser(head: head, shown: shownHeadings, site: metadata.site)
        metadata.headline = headline.choice.value
        candidates += headline.choice.candidates
        let authors = AuthorChooser(head: head, bylines: bylines(likelihoods), linked: authorLinks, site: metadata.site)
        metadata.authors = authors.authors
        candidates += authors.candidates
        addDates()
    }

    private var siteName: String? {
        let head = reading.head
        return head.first(.siteName) ?? head.article?.publisher ?? head.things.first { $0.isSite }?.name
    }

    private var keywords: [String] {
        let head = reading.head
        let tags = head.values[.tag]?.map(\.content) ?? []
        if !tags.isEmpty { return tags }
        let linked = head.article?.keywords ?? []
        if linked.count > 1 { return linked }
        let words = linked.first ?? head.first(.keywords)
        return words?.split(separator: ",").map { TextTrim.collapsed(String($0)) }.filter { !$0.isEmpty } ?? []
    }

    /// What the page says of its language, as BCP 47.
    private var declaredLanguage: String? {
        let head = reading.head
        let value = head.languageAttribute ?? head.article?.language ?? head.first(.language)
        guard let value else { return nil }
        let tag = value.map { $0 == "_" ? "-" : $0 }.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        return tag.isEmpty || tag.first == "-" ? nil : String(tag)
    }

    /// Headings of level 1 that are shown, in order.
    private var shownHeadings: [String] {
        reading.passages.indices.filter { index in
            reading.passages[index].kind == .heading && reading.passages[index].level == 1
                && reading.facts[index].context.isDisjoint(with: [.footer, .dialog, .hidden])
        }.prefix(6).map(reading.text)
    }

    private func bylines(_ likelihoods: [Float]) -> [String] {
        var found: [String] = []
        let limit = reading.storyRange.upperBound
        for index in reading.passages.indices.prefix(max(limit, 0)) {
            let facts = reading.facts[index]
            guard facts.weight <= 120, facts.weight >= 3, facts.context.isDisjoint(with: [.nav, .footer, .dialog])
            else { continue }
            let isMarked =
                !facts.nearSigns.isDisjoint(with: [.byline, .author])
                && facts.nearSigns.isDisjoint(with: [.comments, .related, .teaser, .popular])
            guard isMarked || facts.phrases.opens(.byline) && facts.wordCount <= 8 else { continue }
            found.append(reading.text(index))
            if found.count == 3 { break }
        }
        return found
    }

    private mutating func addDates() {
        var dates = DateChooser(language: metadata.language)
        dates.add(head: reading.head)
        if dates.value(of: .published) == nil {
            addNearestTime(&dates)
            dates.add(url: metadata.url ?? metadata.canonicalURL)
            addShownDate(&dates)
        }
        metadata.published = dates.value(of: .published)
        metadata.modified = dates.value(of: .modified).flatMap { $0 == metadata.published ? nil : $0 }
        candidates += dates.candidates
    }

    /// The `time` element nearest to the headline; one far from it may be another story's.
    private func addNearestTime(_ dates: inout DateChooser) {
        let tree = reading.scan.tree
        let target =
            reading.passages.indices.contains(headlinePassage) ? reading.passages[headlinePassage].blocks.lowerBound : 0
        let times = reading.scan.notes.times.prefix(200).filter { time in
            let block = min(time.block, reading.scan.blocks.count - 1)
            guard block >= 0 else { return true }
            return reading.scan.boxes[reading.scan.blocks[block].box].context.isDisjoint(with: [.nav, .footer])
        }
        let nearest = times.sorted { abs($0.block - target) < abs($1.block - target) }.prefix(3)
        for (node, block) in nearest {
            let text = tree.attribute("datetime", of: node) ?? tree.textContent(node)
            dates.add(.published, text, "time", abs(block - target) <= 25 ? 0.8 : 0.4)
            if dates.value(of: .published) != nil { return }
        }
    }

    /// Index of the passage that shows the headline, else the first of the story's box.
    private var headlinePassage: Int {
        let key = metadata.headline.map { TextKey($0) }
        let shown = reading.passages.indices.first { index in
            reading.passages[index].kind == .heading && reading.passages[index].level <= 2
                && reading.passages[index].text.count < 400
                && key.map { $0.resembles(TextKey(reading.scan.words[reading.passages[index].text]), share: 0.5) }
                    == true
        }
        return shown ?? reading.storyRange.lowerBound
    }

    /// A short line near the headline that the markup or the words call a date, or that holds one.
    private func addShownDate(_ dates: inout DateChooser) {
        let start = max(0, headlinePassage - 6)
        for index in start..<min(reading.passages.count, start + 24) {
            let facts = reading.facts[index]
            guard facts.weight <= 100, facts.digits >= 2, facts.context.isDisjoint(with: [.nav, .footer]) else {
                continue
            }
            if facts.nearSigns.contains(.date) || facts.phrases.has(.publishedLine) {
                dates.add(.published, reading.text(index), "date line", 0.72)
            } else if facts.weight <= 70, facts.linkShare < 0.9 {
                let found = DateReader.find(in: reading.text(index), language: metadata.language)
                if let first = found.first {
                    dates.add(.published, first.value.description, "line near the headline", 0.6)
                }
            }
        }
    }

    /// The words of links to an author's page that stand before the story's third long paragraph.
    private var authorLinks: [String] {
        let tree = reading.scan.tree
        var names: [String] = []
        let start = max(0, headlinePassage - 8)
        var long = 0
        for index in start..<reading.passages.count {
            let passage = reading.passages[index]
            if reading.facts[index].weight > 200 { long += 1 }
            if long > 2 || index > start + 40 { break }
            guard reading.facts[index].weight <= 160, reading.facts[index].context.isDisjoint(with: [.nav, .footer])
            else { continue }
            for span in passage.blocks.flatMap({ reading.scan.marks[reading.scan.blocks[$0].marks] })
            where span.kind == .link {
                let isAuthor = tree.source.withUnsafeBufferPointer { source in
                    tree.attributeBytes("href", of: span.node).map {
                        AuthorAddress.matches(UnsafeBufferPointer(rebasing: source[$0]))
                    } == true
                        || tree.attributeBytes("rel", of: span.node).map { source[$0].elementsEqual("author".utf8) }
                            == true
                }
                if isAuthor { names.append(String(decoding: reading.scan.words[span.range], as: UTF8.self)) }
            }
            if !names.isEmpty, reading.facts[index].weight > 60 { break }
        }
        return Array(names.prefix(6))
    }
}

extension MetadataReader {
    /// Sets the language by the story's own words; what the page declares only tips the scales.
    mutating func nameLanguage(of body: [Block], likelihoods: [Float]) {
        var sample = ""
        for (block, likelihood) in zip(body, likelihoods) where likelihood >= 0.5 {
            sample += block.text + "\n"
            if sample.utf8.count > 600 { break }
        }
        let declared = metadata.language
        if let declared { candidates.append(candidate(declared, "html lang", declared)) }
        let guess = LanguageDetector().detect(sample, hint: declared)
        guard guess.language != "und" else { return }
        // A declared region is kept when the language is the same.
        if declared.map({ $0.lowercased().hasPrefix(guess.language.lowercased()) }) ?? false { return }
        if guess.reliable || declared == nil { metadata.language = guess.language }
        candidates.append(candidate(guess.language, "the story's words", metadata.language))
    }

    private func candidate(_ value: String, _ place: String, _ chosen: String?) -> Candidate {
        Candidate(.language, value, foundIn: place, confidence: 0.9, isChosen: value == chosen)
    }
}
