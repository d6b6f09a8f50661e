import GalleyCore
import GalleyText

/// Cleans pasted text: paragraphs parted by blank lines, the headline first.
struct PlainTextCleaner {
    let options: CleanOptions

    func clean(
        _ text: String, id: String?, url: String?, language: String? = nil,
        source: SourceRecord = SourceRecord(mediaType: "text/plain")
    ) -> Article {
        let bytes = Array(text.utf8)
        var source = source
        if source.hash == nil { source.hash = ContentHash(of: bytes) }
        let wire = WireText(bytes)
        var paragraphs = wire?.paragraphs ?? PlainTextReader.paragraphs(of: bytes)
        var frame = wire?.frame ?? []
        var metadata = Metadata(url: url)
        var candidates: [Candidate] = []
        if let index = wire?.headline {
            metadata.headline = paragraphs.remove(at: index).text
            frame = Set(frame.map { $0 > index ? $0 - 1 : $0 })
            candidates.append(headlineCandidate(metadata, "the line above the dateline"))
        } else if let headline = PlainTextReader.headline(in: paragraphs) {
            metadata.headline = headline
            candidates.append(headlineCandidate(metadata, "first line"))
            paragraphs.removeFirst()
        }
        if let wire { addFrame(wire, frame.map { paragraphs[$0].text }, to: &metadata, &candidates) }
        let guess = LanguageDetector().detect(text, hint: language)
        metadata.language = guess.language == "und" ? language : guess.language
        let book = PhraseBook.all
        let lines = paragraphs.enumerated().map { index, paragraph in
            StoryLine(
                facts: PlainTextReader.facts(of: paragraph.text, book), passage: nil, likelihood: 0.8,
                key: paragraph.text.utf8.count <= 400 ? TextKey(paragraph.text) : nil, isOutside: frame.contains(index))
        }
        let body = paragraphs.map { Block(.paragraph, text: $0.text, place: $0.place) }
        let draft = Article(
            id: id, workState: .cleaned, metadata: metadata, body: body, source: source, candidates: candidates)
        var desk = CleaningDesk(
            editor: ArticleEditor(draft, step: "clean", stets: Stets(options.stets)), lines: lines, options: options,
            headlineKeys: metadata.headline.map { [TextKey($0)] } ?? [], summaryKey: nil, authorKeys: [], isPage: false)
        RuleRunner(options: options).run(on: &desk)
        if body.isEmpty { desk.editor.warn(Warning("empty", "The text holds no words.")) }
        return desk.editor.finish()
    }

    private func headlineCandidate(_ metadata: Metadata, _ place: String) -> Candidate {
        Candidate(.headline, metadata.headline ?? "", foundIn: place, confidence: 0.85, isChosen: true)
    }

    /// The day and the author that an agency's frame names.
    private func addFrame(
        _ wire: WireText, _ frame: [String], to metadata: inout Metadata, _ candidates: inout [Candidate]
    ) {
        if let sent = wire.sent {
            metadata.published = sent
            candidates.append(
                Candidate(
                    .published, sent.description, foundIn: "the transmission line", confidence: 0.8, isChosen: true))
        }
        if let reporter = wire.reporter { metadata.authors = [Author(name: reporter)] }
        let labels = ["- Autor: ", "- Autorin: ", "Autor: ", "Autorin: "]
        for line in frame {
            guard let label = labels.lazy.compactMap({ line.firstRange(of: $0) }).first else { continue }
            let name = line[label.upperBound...].split(separator: ",").first.map(String.init) ?? ""
            metadata.authors += NameReader.authors(in: name)
        }
    }
}
