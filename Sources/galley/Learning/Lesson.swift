import GalleyClean
import GalleyCore
import GalleyStore

/// One run of `galley learn`: pages in, site memory out.
struct Lesson {
    private let desk: Desk?
    private let console: Console
    private(set) var memory = StandingLines()
    private(set) var done = 0
    private(set) var failed = 0
    /// Pages without an address or a canonical one: nobody knows whose lines they are.
    private var homeless = 0
    private var seen: Set<ContentHash> = []

    /// What was learned of one page.
    private struct Answer: Sendable {
        let name: String
        let page: ContentHash
        let found: Result<(host: String, lines: [SiteLine])?, BatchError>
    }

    init(desk: Desk?, console: Console) {
        self.desk = desk
        self.console = console
    }

    /// Learns from each page, in order; one that was learned before counts once.
    /// - Throws: `DeskError`, `FileError` for a batch file that cannot be read.
    mutating func take(_ pages: PageReader.Pages, jobs: Int) async throws {
        var pages = pages
        var lesson = self
        try await OrderedBatch(jobs: jobs).run(
            next: { try pages.next() }, work: { await Self.answer($0) }, take: { try lesson.take($0) })
        self = lesson
    }

    private static func answer(_ item: PageItem) async -> Answer {
        do {
            let page = try await item.page()
            let identity = page.address.map { ContentHash(of: $0.utf8) } ?? ContentHash(of: page.bytes)
            return Answer(name: item.name, page: identity, found: .success(LineLearner().lines(of: page)))
        } catch {
            return Answer(name: item.name, page: ContentHash(of: []), found: .failure(BatchError(of: error)))
        }
    }

    private mutating func take(_ answer: Answer) throws {
        switch answer.found {
        case .failure(let error):
            failed += 1
            console.complain("\(answer.name): \(error)")
        case .success(nil):
            done += 1
            homeless += 1
        case .success(let (host, lines)?):
            done += 1
            guard seen.insert(answer.page).inserted else { return }
            if let desk {
                _ = try desk.learn(lines.map { ($0.hash, $0.words) }, ofPage: answer.page, host: host)
            } else {
                memory.add(lines, host: host)
            }
        }
    }

    /// Takes over what editors decided, and what the desk remembers.
    /// - Throws: `DeskError`.
    mutating func finish(keeping before: StandingLines) throws {
        if let desk {
            for host in before.hosts {
                for line in before.lines(of: host) where line.decision != nil {
                    try desk.decide(
                        line.decision, onLine: line.hash, words: line.words, host: host, at: Clock.now)
                }
            }
            try desk.flush()
            for host in try desk.siteMemoryHosts() {
                let known = try desk.siteMemory(of: host)
                memory.set(known.lines, pageCount: known.pageCount, host: host)
            }
            return
        }
        for host in before.hosts {
            for line in before.lines(of: host) where line.decision != nil {
                let unseen = SiteLine(hash: line.hash, words: line.words, pages: 0)
                memory.decide(line.decision, line: unseen, host: host)
            }
        }
    }

    /// Says what was learned, and what it needs.
    func report(_ written: StandingLines, to out: String) {
        let lines = written.hosts.map { written.lines(of: $0).count }.reduce(0, +)
        let place = out == "-" ? "" : ", written to \(out)"
        console.say("\(done - homeless) pages of \(memory.hosts.count) sites; \(lines) repeated lines\(place)")
        if homeless > 0 {
            console.say("\(homeless) pages do not say which site they are of; --url or \"url\" in a batch names it")
        }
        let thin = memory.hosts.filter { memory.pageCount(of: $0) < 3 }.count
        if thin > 0 { console.say("\(thin) sites have fewer than 3 pages: too few for a line to be cut for") }
    }
}
