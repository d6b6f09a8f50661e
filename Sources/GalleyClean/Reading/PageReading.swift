import GalleyCore
import GalleyHTML

/// A page read as far as it can be without deciding anything: its words in passages, and what is to be seen of each.
///
/// Read once and handed to all who choose and judge: a class, for its many lists would be retained one by one.
final class PageReading {
    let scan: PageScan
    let passages: [Passage]
    let facts: [PassageFacts]
    /// The passages in the box that holds most of the page's running words; empty when there are none.
    let storyRange: Range<Int>
    let storyBox: Int?
    let finder: StoryFinder
    let head: HeadReader
    /// The headlines the page declares for itself: linked data, social title, title.
    let declaredHeadlines: [String]
    /// Length of the page's source in bytes.
    let sourceCount: Int

    init(_ source: [UInt8]) {
        let tree = HTMLTree(parsing: source)
        let scan = PageScanner.scan(tree, from: tree.html ?? HTMLTree.document)
        let passages = PassageFinder.passages(of: scan)
        let book = PhraseBook.all
        let facts = passages.map { PassageFacts.read($0, in: scan, phraseBook: book) }
        let finder = StoryFinder(scan, passages, facts)
        let box = finder.storyBox()
        self.scan = scan
        self.passages = passages
        self.facts = facts
        self.finder = finder
        storyBox = box
        storyRange = box.map(finder.passages(in:)) ?? 0..<0
        let head = HeadReader(tree, notes: scan.notes)
        self.head = head
        declaredHeadlines = Self.declaredHeadlines(head)
        sourceCount = source.count
    }

    /// The words of a passage.
    func text(_ index: Int) -> String { String(decoding: scan.words[passages[index].text], as: UTF8.self) }
}

extension PageReading {
    private static func declaredHeadlines(_ head: HeadReader) -> [String] {
        let site = head.first(.siteName) ?? head.article?.publisher
        let title = head.title.map { HeadlineChooser.withoutSite($0, site: site) }
        let social = head.first(.title).map { HeadlineChooser.withoutSite($0, site: site) }
        return [head.article?.headline, social, title].compactMap(\.self).filter { !$0.isEmpty }
    }
}
