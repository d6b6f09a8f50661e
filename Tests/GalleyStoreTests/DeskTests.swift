import FoundationEssentials
import GalleyCore
import Testing

@testable import GalleyStore

@Suite("The desk")
struct DeskTests {
    private static let clock = Timestamp(unixSeconds: 1_700_000_000)
    private static let plan = ContentHash(of: "plan".utf8)

    /// A folder for one test; gone with the value.
    private final class Folder {
        let path = FileManager.default.temporaryDirectory.path + "/galley-desk-\(UUID().uuidString)"
        var desk: String { path + "/.galley/desk.sqlite" }
        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private static func begin(_ desk: Desk, plan: ContentHash = plan) throws -> DeskRun {
        try desk.beginRun(workflow: "w", plan: plan, clock: nil, now: clock)
    }

    private static func article(_ words: String, id: String = "a") -> Article {
        Article(
            id: id, metadata: Metadata(headline: "Head"), body: [Block(.paragraph, text: words)],
            source: SourceRecord(mediaType: "text/plain"))
    }

    @Test("what was kept is there after the desk was closed and opened again, whatever its kind")
    func keeps() throws {
        let folder = Folder()
        let key = ContentHash(of: "key".utf8)
        let page = WebPage(
            id: "p", url: "https://a.example/1", mediaType: "text/html", headers: [.init("Date", "x")],
            bytes: [0x0A, 0xFF, 0x0A] + [UInt8](repeating: 7, count: 100_000), file: "p.html")
        let materials: [Material] = [
            .page(page), .article(Self.article("Words.")), .request(PageRequest(url: "https://a.example/2", id: "r")),
            .file(ExportedFile(path: "x", format: "json", byteCount: 1, articles: ["a"])),
        ]
        do {
            let desk = try Desk.open(path: folder.desk)
            let run = try Self.begin(desk)
            try desk.keep(StepResult(materials: materials, given: [2, 4]), for: key, run: run)
            try desk.keep(StepResult(materials: [], given: [0]), for: Self.plan, run: run)
        }
        let desk = try Desk.open(path: folder.desk)
        let kept = try #require(try desk.result(for: key))
        #expect(kept.given == [2, 4])
        #expect(kept.materials.map(\.keptParts) == materials.map(\.keptParts))
        guard case .page(let read) = kept.materials[0] else { return #expect(Bool(false), "the page is no page") }
        #expect(read == page)
        #expect(try desk.result(for: Self.plan)?.materials.isEmpty == true)
        #expect(try desk.result(for: ContentHash(of: "other".utf8)) == nil)
    }

    @Test("a second owner is refused until the first is gone, and is told what to do")
    func owner() throws {
        let folder = Folder()
        do {
            let first = try Desk.open(path: folder.desk)
            let error = #expect(throws: DeskError.self) { try Desk.open(path: folder.desk) }
            #expect(error?.reason == .inUse)
            #expect(error?.description.contains("process \(ProcessInfo.processInfo.processIdentifier)") == true)
            try first.flush()
        }
        _ = try Desk.open(path: folder.desk)
    }

    @Test(
        "a file that is no desk is refused and left as it is",
        arguments: ["no database at all, but long enough to be read as one, if it were one", "SQLite format 3\u{0}x"])
    func damaged(contents: String) throws {
        let folder = Folder()
        try AtomicFile.write(Array(contents.utf8), to: folder.desk)
        let error = #expect(throws: DeskError.self) { try Desk.open(path: folder.desk) }
        #expect(error?.reason == .notADesk)
        #expect(try FileContents.read(folder.desk) == Array(contents.utf8))
    }

    @Test("the file of another program and the desk of a later version are refused")
    func foreign() throws {
        let folder = Folder()
        try AtomicFile.write([], to: folder.desk)
        do {
            let connection = try SQLiteConnection(path: folder.desk)
            try connection.execute("CREATE TABLE theirs (x)")
        }
        #expect(throws: DeskError.self) { try Desk.open(path: folder.desk) }
        try FileManager.default.removeItem(atPath: folder.desk)
        _ = try Desk.open(path: folder.desk)
        do {
            let connection = try SQLiteConnection(path: folder.desk)
            try connection.execute("PRAGMA user_version = 999")
        }
        let error = #expect(throws: DeskError.self) { try Desk.open(path: folder.desk) }
        #expect(error?.reason == .tooNew)
    }

    @Test(
        "a desk of every earlier version is brought to the present one with what it holds",
        arguments: 1..<Migration.all.count)
    func migrates(version: Int) throws {
        let folder = Folder()
        try AtomicFile.write([], to: folder.desk)
        do {
            let connection = try SQLiteConnection(path: folder.desk)
            for migration in Migration.all.prefix(version) { try connection.execute(migration.sql) }
            try connection.execute(
                """
                PRAGMA application_id = 0x47616C6C; PRAGMA user_version = \(version);
                INSERT INTO set_aside (name, step, error, run) VALUES ('kept', 'clean', 'x', 1)
                """)
        }
        let desk = try Desk.open(path: folder.desk)
        #expect(try desk.namesSetAside() == ["kept"])
        #expect(try desk.read { try $0.connection.integer("PRAGMA user_version") } == Migration.all.count)
        #expect(try desk.heldPage(for: "https://a.example/1") == nil)
    }

    @Test("a page is held with its headers and the moment it was looked at, and stays when it is gone")
    func pages() throws {
        let folder = Folder()
        let desk = try Desk.open(path: folder.desk)
        let page = WebPage(url: "https://a.example/1", headers: [.init("ETag", "\"1\"")], bytes: [0, 255, 10])
        let held = HeldPage(page: page, checkedAt: Self.clock)
        try desk.hold(held, for: "https://a.example/1")
        try desk.markGone("https://a.example/1", at: Self.clock)
        #expect(try desk.heldPage(for: "https://a.example/1") == held)
        #expect(try desk.heldPage(for: "https://a.example/2") == nil)
    }

    @Test("a folder that cannot be made is an error of storage")
    func unwritable() throws {
        let folder = Folder()
        try AtomicFile.write([1], to: folder.path + "/file")
        let error = #expect(throws: DeskError.self) { try Desk.open(path: folder.path + "/file/desk.sqlite") }
        #expect(error?.reason == .storage)
    }

    @Test("a run that did not end goes on with its clock; one that ended does not")
    func runs() throws {
        let folder = Folder()
        let desk = try Desk.open(path: folder.desk)
        let first = try Self.begin(desk)
        #expect(!first.isResumed)
        let later = Timestamp(unixSeconds: 1_800_000_000)
        let again = try desk.beginRun(workflow: "w", plan: Self.plan, clock: nil, now: later)
        #expect(again.isResumed && again.id == first.id && again.started == Self.clock)
        #expect(try !Self.begin(desk, plan: ContentHash(of: "another".utf8)).isResumed)
        try desk.finish(again, outcome: "complete")
        #expect(try !Self.begin(desk).isResumed)
    }

    @Test("other words for the same id are the next revision, known words keep theirs")
    func revisions() throws {
        let folder = Folder()
        let desk = try Desk.open(path: folder.desk)
        let run = try Self.begin(desk)
        let revisions = try ["one", "two", "one", "three"].map {
            try desk.revision(of: Self.article($0), run: run)
        }
        #expect(revisions == [1, 2, 1, 3])
        #expect(try desk.revision(of: Self.article("one", id: "b"), run: run) == 1)
    }

    @Test("a file is known until somebody touches it")
    func files() throws {
        let folder = Folder()
        let desk = try Desk.open(path: folder.desk)
        let run = try Self.begin(desk)
        let file = ExportedFile(path: folder.path + "/x.txt", format: "text", byteCount: 2, articles: ["a"])
        #expect(throws: FileError.self) { try desk.note(file, run: run) }
        try AtomicFile.write([1, 2], to: file.path)
        #expect(try !desk.note(file, run: run))
        try AtomicFile.write([1, 2], to: file.path)
        #expect(try desk.note(file, run: run))
        try AtomicFile.write([1, 3], to: file.path)
        #expect(try !desk.note(file, run: run))
    }

    @Test("a blob that was damaged on the disk is as if it were not there")
    func damagedBlob() throws {
        let folder = Folder()
        let key = ContentHash(of: "key".utf8)
        let desk = try Desk.open(path: folder.desk)
        let result = StepResult(materials: [.article(Self.article("Words."))], given: [1])
        try desk.keep(result, for: key, run: try Self.begin(desk))
        try desk.write { try $0.connection.run("UPDATE blobs SET data = x'00'") }
        #expect(try desk.result(for: key) == nil)
    }

    @Test("what a kept page is to the next step is known without its bytes, in desks of before as well")
    func keptInputs() throws {
        let folder = Folder()
        let key = ContentHash(of: "key".utf8)
        let desk = try Desk.open(path: folder.desk)
        let page = Material.page(WebPage(url: "https://a.example/1", bytes: Array("<p>x".utf8)))
        try desk.keep(StepResult(materials: [page], given: [1]), for: key, run: try Self.begin(desk))
        #expect(try desk.inputs(ofResult: key) == [page.inputHash])
        let kept = try desk.read { try $0.connection.rows("SELECT materials FROM results") { $0.text(0) ?? "" } }
        let bare = kept[0].split(separator: ":").dropLast().joined(separator: ":")
        try desk.write { try $0.connection.run("UPDATE results SET materials = ?", .text(bare)) }
        #expect(try desk.inputs(ofResult: key) == [page.inputHash])
        #expect(try desk.result(for: key)?.materials.map(\.inputHash) == [page.inputHash])
    }

    @Test(
        "a page is the same input whenever it was fetched and whatever its headers, and another when its words change")
    func inputs() {
        func hash(_ text: String, fetched: Int = 0, header: String = "a", file: String? = nil) -> ContentHash {
            let page = WebPage(
                url: "https://a.example/1", headers: [.init("Date", header)], bytes: Array(text.utf8),
                fetchedAt: Timestamp(unixSeconds: fetched), file: file)
            return Material.page(page).inputHash
        }
        #expect(hash("x") == hash("x", fetched: 9, header: "b"))
        #expect(hash("x") != hash("y"))
        #expect(hash("x") != hash("x", file: "f"))
    }
}
