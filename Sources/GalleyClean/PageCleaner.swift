import GalleyCore
import GalleyText

/// Cleans pages: reads, chooses, lets the rules work, checks what was lost.
struct PageCleaner {
    let options: CleanOptions
    let model: StoryModel

    func clean(_ page: WebPage, _ bytes: [UInt8], _ source: SourceRecord) -> CleanResult {
        let reading = PageReading(bytes)
        let site = SiteReading(options.siteRules, page, reading)
        let judgement = model.judge(reading)
        let likelihoods = site?.likelihoods(judgement.likelihoods) ?? judgement.likelihoods
        let base = BaseURL(page.address)
        var reader = MetadataReader(reading, page, likelihoods: likelihoods)
        let story = StoryAssembler(
            reading, likelihoods, keys: judgement.keys, base: base, scope: scope, stretch: site?.stretch)
        reader.nameLanguage(of: story.body, likelihoods: story.lines.map(\.likelihood))
        var (metadata, candidates) = (reader.metadata, reader.candidates)
        if let site {
            SiteFields(rule: site.marks.rule, tree: reading.scan.tree, base: base).apply(to: &metadata, &candidates)
        }
        let draft = Article(
            id: page.id, workState: .cleaned, metadata: metadata, body: story.body, pictures: story.found,
            source: source, candidates: candidates)
        var desk = CleaningDesk(
            editor: ArticleEditor(draft, step: "clean", stets: Stets(options.stets)), lines: story.lines,
            options: options, headlineKeys: headlineKeys(candidates),
            summaryKey: metadata.summary.map { TextKey($0) },
            authorKeys: metadata.authors.map { TextKey($0.name) }, isPage: true, site: site,
            memory: RememberedSite(options.siteMemory, page, reading))
        RuleRunner(options: options).run(on: &desk)
        if let warning = site?.warning { desk.editor.warn(warning) }
        let ground = TroubleGround(page: page, reading: reading, desk: desk, options: options)
        for warning in PageTrouble.warnings(on: ground) { desk.editor.warn(warning) }
        return CleanResult(article: desk.editor.finish(), reading: reading, likelihoods: likelihoods)
    }

    /// Blocks around the story are read where they shall be on record, or where one of them shall be put back.
    private var scope: CleanOptions.RecordScope {
        options.stets.contains { $0.hasPrefix(OutsideTheStory.description.id.text) } ? .page : options.record
    }

    private func headlineKeys(_ candidates: [Candidate]) -> [TextKey] {
        // What was chosen stands over the article, however unsure the choice.
        let declared = candidates.filter { $0.field == .headline && ($0.confidence >= 0.7 || $0.isChosen) }.map(\.value)
        return Set(declared.map { TextKey($0) }.filter { $0.bytes.count > 5 }).sorted {
            $0.bytes.count > $1.bytes.count
        }
    }
}
