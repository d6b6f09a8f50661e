import GalleyCore
import GalleyText

/// Cleans pages: reads, chooses, lets the rules work, checks what was lost.
struct PageCleaner {
    let options: CleanOptions
    let model: StoryModel

    func clean(_ page: WebPage, _ bytes: [UInt8], _ source: SourceRecord) -> CleanResult {
        let reading = PageReading(bytes)
        let likelihoods = model.likelihoods(reading)
        var metadata = MetadataReader(reading, page, likelihoods: likelihoods)
        let story = StoryAssembler(
            reading, likelihoods, base: BaseURL(page.address), scope: options.record)
        metadata.nameLanguage(of: story.body, likelihoods: story.lines.map(\.likelihood))
        let draft = Article(
            id: page.id, workState: .cleaned, metadata: metadata.metadata, body: story.body, pictures: story.found,
            source: source, candidates: metadata.candidates)
        var desk = CleaningDesk(
            editor: ArticleEditor(draft, step: "clean", stets: Stets(options.stets)), lines: story.lines,
            options: options, headlineKeys: headlineKeys(metadata, reading.head),
            summaryKey: metadata.metadata.summary.map { TextKey($0) },
            authorKeys: metadata.metadata.authors.map { TextKey($0.name) }, isPage: true)
        RuleRunner(options: options).run(on: &desk)
        for warning in PageTrouble(page: page, reading: reading, desk: desk, options: options).warnings {
            desk.editor.warn(warning)
        }
        return CleanResult(article: desk.editor.finish(), reading: reading, likelihoods: likelihoods)
    }

    private func headlineKeys(_ metadata: MetadataReader, _ head: HeadReader) -> [TextKey] {
        let declared = metadata.candidates.filter { $0.field == .headline && $0.confidence >= 0.7 }.map(\.value)
        return Set(declared.map { TextKey($0) }.filter { $0.bytes.count > 5 }).sorted {
            $0.bytes.count > $1.bytes.count
        }
    }
}
