import FoundationEssentials
import GalleyCore
import Testing

@testable import GalleyStore

@Suite("What a desk remembers of hosts")
struct SiteMemoryTests {
    private static let clock = Timestamp(unixSeconds: 1_700_000_000)

    private final class Folder {
        let path = FileManager.default.temporaryDirectory.path + "/galley-sites-\(UUID().uuidString)"
        var desk: String { path + "/desk.sqlite" }
        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private static func lines(_ texts: String...) -> [(hash: ContentHash, words: String)] {
        texts.map { (ContentHash(ofFolded: $0), $0) }
    }

    private static func page(_ number: Int) -> ContentHash { ContentHash(of: "page \(number)".utf8) }

    @Test("a page counts once, a line once a page, and hosts are told apart")
    func counts() throws {
        let folder = Folder()
        let desk = try Desk.open(path: folder.desk)
        #expect(try desk.learn(Self.lines("Share it", "Share it", "One"), ofPage: Self.page(1), host: "a.example"))
        #expect(try desk.learn(Self.lines("Share it", "Two"), ofPage: Self.page(2), host: "a.example"))
        #expect(try !desk.learn(Self.lines("Share it", "Three"), ofPage: Self.page(2), host: "a.example"))
        #expect(try desk.learn(Self.lines("Share it"), ofPage: Self.page(2), host: "b.example"))
        let memory = try desk.siteMemory(of: "a.example", minimumPages: 2)
        #expect(memory.pageCount == 2)
        #expect(memory.lines.map(\.words) == ["Share it"] && memory.lines[0].pages == 2)
        #expect(try desk.siteMemory(of: "a.example").lines.count == 3)
        #expect(try desk.siteMemoryHosts() == ["a.example", "b.example"])
        #expect(try desk.siteMemory(of: "c.example") == SiteMemory(host: "c.example", pageCount: 0, lines: []))
    }

    @Test("a snapshot's hash changes with what is learned and decided, and not with time or order")
    func hash() throws {
        let (first, second) = (Folder(), Folder())
        let desks = try [first, second].map { try Desk.open(path: $0.desk) }
        for number in [1, 2, 3] {
            _ = try desks[0].learn(Self.lines("Share it", "\(number)"), ofPage: Self.page(number), host: "a.example")
        }
        for number in [3, 1, 2] {
            _ = try desks[1].learn(Self.lines("\(number)", "Share it"), ofPage: Self.page(number), host: "a.example")
        }
        let hashes = try desks.map { try $0.siteMemory(of: "a.example").hash }
        #expect(hashes[0] == hashes[1])
        let line = ContentHash(ofFolded: "Share it")
        try desks[0].decide(.keep, onLine: line, words: "Share it", host: "a.example", at: Self.clock)
        #expect(try desks[0].siteMemory(of: "a.example").hash != hashes[0])
        try desks[0].decide(nil, onLine: line, words: "Share it", host: "a.example", at: Self.clock)
        #expect(try desks[0].siteMemory(of: "a.example").hash == hashes[0])
    }

    @Test("an editor's decision outlives the process, needs no sighting, and stays when the host is forgotten")
    func decisions() throws {
        let folder = Folder()
        let words = "Follow us " + String(repeating: "é", count: 400)
        do {
            let desk = try Desk.open(path: folder.desk)
            _ = try desk.learn(Self.lines("One"), ofPage: Self.page(1), host: "a.example")
            try desk.decide(
                .cut, onLine: ContentHash(ofFolded: words), words: words, host: "a.example", at: Self.clock)
        }
        let desk = try Desk.open(path: folder.desk)
        let line = try #require(try desk.siteMemory(of: "a.example", minimumPages: 5).lines.first)
        #expect(line.decision == .cut && line.pages == 0)
        #expect(line.words.utf8.count <= SiteMemory.longestExcerpt && words.hasPrefix(line.words))
        try desk.forgetSiteMemory(of: "a.example")
        let memory = try desk.siteMemory(of: "a.example")
        #expect(memory.pageCount == 0 && memory.lines.map(\.decision) == [.cut])
    }
}
