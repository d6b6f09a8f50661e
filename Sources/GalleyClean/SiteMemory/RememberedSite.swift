import GalleyCore
import GalleyStore

/// One page before what was learned of its host.
struct RememberedSite {
    let site: StandingLines.Site
    private let reading: PageReading

    /// Nil where nothing is known of the page's host.
    init?(_ memory: StandingLines, _ page: WebPage, _ reading: PageReading) {
        guard !memory.isEmpty, let site = SiteReading.host(of: page, reading).flatMap(memory.site) else { return nil }
        self.site = site
        self.reading = reading
    }

    /// What is remembered of a line: in the same kind of box, or, where an editor wrote it in, in any.
    func line(_ line: StoryLine) -> SiteLine? {
        guard let words = line.key, let passage = line.passage else { return nil }
        let box = reading.scan.boxes[reading.passages[passage].box].key
        if let written = SiteLine.key(of: words).flatMap({ site.lines[$0] }) { return written }
        return SiteLine.key(of: words, inBox: box).flatMap { site.lines[$0] }
    }
}
