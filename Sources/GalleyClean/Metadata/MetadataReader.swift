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
        let article = head.article
        let publisher = PublisherNames(head: head, address: page.address)
        let base = BaseURL(page.address)
        metadata.url = page.address
        metadata.site = publisher.name
        metadata.canonicalURL = (head.canonicalURL ?? head.first(.url)).flatMap(base.resolve)
        metadata.summary = head.declaredSummary
        metadata.section = article?.section.flatMap(SectionName.read) ?? head.first(.section).flatMap(SectionName.read)
        metadata.keywords = keywords(article)
        metadata.language = declaredLanguage(article)
        metadata.rights.licence = head.licence.flatMap(base.resolve) ?? article?.licence
        metadata.rights.copyright = head.first(.copyright) ?? article?.copyright
        metadata.rights.isFree = head.things.lazy.filter(\.isArticle).compactMap(\.isFree).first
        let headings = shownHeadings
        let headline = HeadlineChooser(head: head, shown: headings.map(reading.text), publisher: publisher).choice
        metadata.headline = headline.value
        candidates += headline.candidates
        let place = placeOfHeadline(headings, headline.value)
        let bylines = BylineFinder(reading, headline: place)
        let authors = AuthorChooser(head: head, bylines: bylines, publisher: publisher)
        metadata.authors = authors.authors
        candidates += authors.candidates
        addDates(headline: place)
    }

    private func keywords(_ article: LinkedArticle?) -> [String] {
        let head = reading.head
        let tags = head.all(.tag).map(\.content)
        if !tags.isEmpty { return tags }
        let linked = article?.keywords ?? []
        if linked.count > 1 { return linked }
        guard let words = linked.first ?? head.first(.keywords) else { return [] }
        return words.utf8.split(separator: UInt8(ascii: ",")).map { ByteText(collapsing: String(Substring($0))).string }
            .filter { !$0.isEmpty }
    }

    /// What the page says of its language, as BCP 47.
    private func declaredLanguage(_ article: LinkedArticle?) -> String? {
        let head = reading.head
        guard let value = head.languageAttribute ?? article?.language ?? head.first(.language) else { return nil }
        var tag: [UInt8] = []
        for byte in value.utf8 {
            let isLetter = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
            if isLetter { tag.append(byte) } else if byte == 0x5F || byte == 0x2D { tag.append(0x2D) } else { break }
        }
        return tag.isEmpty || tag[0] == 0x2D ? nil : String(decoding: tag, as: UTF8.self)
    }

    /// The passages of the headings of level 1 that are shown, in order.
    private var shownHeadings: [Int] {
        var headings: [Int] = []
        for index in reading.passages.indices {
            let passage = reading.passages[index]
            guard passage.kind == .heading, passage.level == 1,
                reading.facts[index].context.isDisjoint(with: [.footer, .dialog, .hidden])
            else { continue }
            headings.append(index)
            if headings.count == 6 { break }
        }
        return headings
    }

    /// The heading that is the headline, else the last one before the story.
    private func placeOfHeadline(_ headings: [Int], _ headline: String?) -> Int? {
        guard let headline else { return nil }
        let key = TextKey(headline)
        func isHeadline(_ index: Int) -> Bool {
            TextKey(reading.scan.words[reading.passages[index].text]).resembles(key, share: 0.5)
        }
        if let same = headings.first(where: isHeadline) { return same }
        let lower = reading.passages.indices.prefix(reading.storyRange.lowerBound + 6).first { index in
            reading.passages[index].kind == .heading && reading.passages[index].level > 1 && isHeadline(index)
        }
        let story = reading.storyRange.lowerBound
        return lower ?? headings.last { $0 <= story && $0 >= story - Self.reachOfHeadline }
    }

    /// Passages between a headline and its story: byline, date, tools, picture.
    private static let reachOfHeadline = 40

    private mutating func addDates(headline: Int?) {
        var dates = DateChooser(language: metadata.language)
        dates.add(head: reading.head)
        if dates.wantsShownDate {
            let isKnown = dates.value(of: .published) != nil
            ShownDates(reading, headline: headline, language: metadata.language).add(to: &dates)
            if !isKnown {
                dates.add(url: metadata.url ?? metadata.canonicalURL)
                if let title = reading.head.title, let date = TitleTrim.dateAtEnd(of: title) {
                    dates.add(.published, date, "title", 0.6)
                }
            }
            dates.settleLocalDay()
        }
        metadata.published = dates.value(of: .published)
        metadata.modified = dates.value(of: .modified)
        candidates += dates.candidates
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
