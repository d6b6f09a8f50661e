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
        var paragraphs = PlainTextReader.paragraphs(of: bytes)
        var metadata = Metadata(url: url)
        var candidates: [Candidate] = []
        if let headline = PlainTextReader.headline(in: paragraphs) {
            metadata.headline = headline
            candidates.append(Candidate(.headline, headline, foundIn: "first line", confidence: 0.85, isChosen: true))
            paragraphs.removeFirst()
        }
        let guess = LanguageDetector().detect(text, hint: language)
        metadata.language = guess.language == "und" ? language : guess.language
        let book = PhraseBook.all
        let lines = paragraphs.map { paragraph in
            StoryLine(
                facts: PlainTextReader.facts(of: paragraph.text, book), passage: nil, likelihood: 0.8,
                key: paragraph.text.utf8.count <= 400 ? TextKey(paragraph.text) : nil)
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
}
