import Foundation
import GalleyCore
import GalleyXML
import Testing

@testable import galley

/// `galley translate`, `merge` and `check-translation`: out to translators and back.
@Suite("The translation verbs")
struct TranslationCommandTests {
    private static let words = [
        ("Harbour shut", "항구 폐쇄"),
        (
            "The harbour of Port Ellery was shut for 3 days after a crane fell across the quay, the board said.",
            "포트엘러리 항구는 크레인이 부두로 쓰러진 뒤 3일 동안 폐쇄됐다고 위원회가 밝혔다."
        ),
        (
            "Nobody was hurt, and the ferries will sail again soon, a spokeswoman told reporters at the gate.",
            "다친 사람은 없으며 여객선은 곧 다시 운항할 것이라고 대변인이 정문에서 기자들에게 말했다."
        ),
    ]

    private static func page(_ paragraphs: [String]) -> String {
        let body = paragraphs.map { "<p>\($0)</p>" }.joined()
        return "<!DOCTYPE html><html lang=\"en\"><head><title>\(words[0].0)</title></head>"
            + "<body><article><h1>\(words[0].0)</h1>\(body)</article></body></html>"
    }

    /// A folder with the cleaned articles (`articles.jsonl`), the file handed off (`out.xlf`) and the one that came
    /// back (`ko.xlf`).
    private static func desk() async throws -> TestFolder {
        let folder = try TestFolder()
        let page = try folder.write("page.html", page(words.dropFirst().map(\.0)))
        let cleaned = await CapturedCommand.run("clean", page, "--to", "jsonl")
        let articles = try folder.write("articles.jsonl", cleaned.output)
        let exported = await CapturedCommand.run("export", articles, "--to", "xliff-1.2", "--target", "ko")
        try folder.write("out.xlf", exported.output)
        try folder.write("ko.xlf", translated(exported.output))
        return folder
    }

    /// The file as a translator sends it back: other words in its targets, everything else as it was.
    private static func translated(_ xliff: String) -> String {
        let parts = xliff.components(separatedBy: "<target")
        let rest = parts.dropFirst().map { part in
            words.reduce(part) { text, pair in
                guard let end = text.range(of: "</target>") else { return text }
                return String(text[..<end.lowerBound]).replacing(pair.0, with: pair.1) + text[end.lowerBound...]
            }
        }
        return ([parts[0]] + rest).joined(separator: "<target")
    }

    private static func articles(_ text: String) throws -> [Article] {
        try text.split(separator: "\n").map { try Article(json: Array($0.utf8)) }
    }

    @Test("a story goes out as XLIFF and comes back as an article in the other language, nothing lost")
    func roundTrip() async throws {
        let folder = try await Self.desk()
        let source = try #require(try Self.articles(folder.read("articles.jsonl")).first)
        let result = await CapturedCommand.run(
            "merge", folder.path + "/ko.xlf", "--into", folder.path + "/articles.jsonl", "--translator", "Desk")
        #expect(result.code == .success, "\(result.complaints)")
        let article = try #require(try Self.articles(result.output).first)
        #expect(article.headline == Self.words[0].1)
        #expect(article.body.map(\.text) == Self.words.dropFirst().map(\.1))
        #expect(article.body.map(\.id) == source.body.map(\.id))
        #expect(article.metadata.language == "ko")
        #expect(article.metadata.translationOf == source.id)
        #expect(article.metadata.sourceChain.last?.name == "Desk")
        #expect(result.complaints.contains("3 merged"), "\(result.complaints)")
        let back = try folder.write("ko.jsonl", result.output)
        let check = await CapturedCommand.run("check-translation", folder.path + "/articles.jsonl", back)
        #expect(check.code == .success, "\(check.output)")
        #expect(check.output.contains("3 units checked: 0 errors"), "\(check.output)")
    }

    @Test("a file sent back as it was handed off is told as untranslated, and the source's words stay")
    func untranslated() async throws {
        let folder = try await Self.desk()
        let (out, articles) = (folder.path + "/out.xlf", folder.path + "/articles.jsonl")
        let merge = await CapturedCommand.run("merge", out, "--into", articles, "--to", "markdown")
        #expect(merge.code == .success)
        #expect(merge.complaints.contains("3 untranslated"), "\(merge.complaints)")
        #expect(merge.output.contains("Nobody was hurt"))
        let check = await CapturedCommand.run("check-translation", articles, out)
        #expect(check.code == .refuted)
        #expect(check.output.contains("[untranslated]"), "\(check.output)")
    }

    @Test("a source that changed since makes its units stale: exit code 4, the change shown, the article written")
    func stale() async throws {
        let folder = try await Self.desk()
        let page = try folder.write(
            "page.html", Self.page(Self.words.dropFirst().map { $0.0.replacing("3 days", with: "4 days") }))
        let cleaned = await CapturedCommand.run("clean", page, "--to", "jsonl")
        let articles = try folder.write("articles.jsonl", cleaned.output)
        let words = ["merge", folder.path + "/ko.xlf", "--into", articles]
        let text = await CapturedCommand.run(words)
        #expect(text.code == .refuted)
        #expect(text.complaints.contains("[-3-]{+4+} days"), "\(text.complaints)")
        #expect(text.output.contains("3일 동안"))
        let json = await CapturedCommand.run(words + ["--report", "json", "--stale", "source"])
        #expect(json.code == .refuted)
        let report = try JSONReader.read(Array(json.complaints.utf8))
        #expect(report["counts"]?["stale"]?.integer == 1)
        #expect(report["counts"]?["merged"]?.integer == 2)
        #expect(report["complete"]?.bool == false)
        #expect(json.output.contains("4 days"))
        let check = await CapturedCommand.run("check-translation", articles, folder.path + "/ko.xlf")
        #expect(check.complaints.contains("without a translation to check: 1"), "\(check.complaints)")
    }

    @Test("one file that cannot be taken back is one clear line and does not stop the others")
    func hostile() async throws {
        let folder = try await Self.desk()
        let articles = folder.path + "/articles.jsonl"
        let whole = try folder.read("ko.xlf")
        let bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xliff version=\"1.2\">&a;</xliff>"
        let files = [
            try folder.write("cut.xlf", String(whole.prefix(whole.count / 2))), try folder.write("bomb.xlf", bomb),
            try folder.write("notes.txt", "Dear desk,\nhere it is."), folder.path + "/missing.xlf",
        ]
        for file in files {
            let alone = await CapturedCommand.run("merge", file, "--into", articles)
            #expect(alone.code == .allFailed)
            #expect(alone.output.isEmpty)
            #expect(alone.complaints.split(separator: "\n").count == 1, "\(alone.complaints)")
            #expect(alone.complaints.contains(file))
            #expect(!alone.complaints.contains("root:"))
            let check = await CapturedCommand.run("check-translation", articles, file)
            #expect(check.code == .allFailed)
            #expect(check.complaints == alone.complaints)
        }
        let both = await CapturedCommand.run("merge", files[0], folder.path + "/ko.xlf", "--into", articles)
        #expect(both.code == .someFailed)
        #expect(try Self.articles(both.output).count == 1)
    }

    @Test("a file into another language than asked for, or of another article, changes nothing")
    func wrong() async throws {
        let folder = try await Self.desk()
        let articles = folder.path + "/articles.jsonl"
        let german = await CapturedCommand.run(
            "merge", folder.path + "/ko.xlf", "--into", articles, "--target", "de", "--out", folder.path + "/de.jsonl")
        #expect(german.code == .allFailed)
        #expect(german.complaints.contains("into \"ko\""), "\(german.complaints)")
        #expect(try !folder.files().contains("de.jsonl"))
        let page = try folder.write("other.html", Self.page(["The lighthouse of Cape Sallow is to be painted red."]))
        let other = await CapturedCommand.run("clean", page, "--to", "jsonl")
        let others = try folder.write("other.jsonl", other.output)
        for words in [
            ["merge", folder.path + "/ko.xlf", "--into", others],
            ["check-translation", others, folder.path + "/ko.xlf"],
        ] {
            let result = await CapturedCommand.run(words)
            #expect(result.code == .allFailed)
            #expect(result.complaints.contains("belongs to none of the 1 articles"), "\(result.complaints)")
        }
    }

    @Test("a lost number refuses a translation, in every report, unless its check is turned off")
    func checks() async throws {
        let folder = try await Self.desk()
        let articles = folder.path + "/articles.jsonl"
        let wrong = try folder.write("ko.xlf", folder.read("ko.xlf").replacing("3일", with: "5일"))
        let text = await CapturedCommand.run("check-translation", articles, wrong)
        #expect(text.code == .refuted)
        #expect(text.output.contains("[numbers]"), "\(text.output)")
        let json = await CapturedCommand.run("check-translation", articles, wrong, "--report", "json")
        #expect(json.code == .refuted)
        let report = try JSONReader.read(Array(json.output.utf8))
        #expect(report["from"]?.string == "en" && report["to"]?.string == "ko")
        #expect(report["findings"]?.array?.contains { $0["check"]?.string == "numbers" } == true)
        let junit = await CapturedCommand.run("check-translation", articles, wrong, wrong, "--report", "junit")
        #expect(junit.code == .refuted)
        let root = try XMLReader().read(Array(junit.output.utf8))
        #expect(root.name == "testsuites")
        #expect(junit.output.components(separatedBy: "<testsuite ").count == 3)
        #expect(junit.output.contains("<failure"))
        let off = await CapturedCommand.run("check-translation", articles, wrong, "--disable", "numbers")
        #expect(off.code == .success, "\(off.output)")
    }

    @Test("a translation whose source is not among those given is told by its name")
    func strangers() async throws {
        let folder = try await Self.desk()
        let articles = folder.path + "/articles.jsonl"
        let swapped = await CapturedCommand.run("check-translation", articles, articles)
        #expect(swapped.code == .allFailed)
        #expect(swapped.complaints.contains("the sources stand first"), "\(swapped.complaints)")
        let pseudo = await CapturedCommand.run("translate", "--pseudo", "--target", "de", articles)
        let twice = await CapturedCommand.run(
            "translate", "--pseudo", "--target", "fr", try folder.write("de.jsonl", pseudo.output))
        let french = try folder.write("fr.jsonl", twice.output)
        let stranger = await CapturedCommand.run("check-translation", articles, french)
        #expect(stranger.code == .allFailed)
        #expect(stranger.complaints.contains("is not among the sources given"), "\(stranger.complaints)")
    }

    @Test("a pseudo-translation keeps the story's shape and numbers, passes the checks, and can be told from words")
    func pseudo() async throws {
        let folder = try await Self.desk()
        let articles = folder.path + "/articles.jsonl"
        let tagged = try folder.write("tagged.jsonl", await CapturedCommand.run("tag", articles).output)
        let source = try #require(try Self.articles(folder.read("tagged.jsonl")).first)
        let result = await CapturedCommand.run("translate", "--pseudo", "--target", "pt", tagged)
        #expect(result.code == .success, "\(result.complaints)")
        let article = try #require(try Self.articles(result.output).first)
        #expect(article.metadata.language == "pt")
        #expect(article.metadata.translationOf == source.id)
        #expect(article.body.map(\.id) == source.body.map(\.id))
        #expect(article.body[0].text.hasPrefix("⟦") && article.body[0].text.contains("3 "))
        #expect(!article.body[0].text.contains("harbour"))
        let pseudo = try folder.write("pt.jsonl", result.output)
        let check = await CapturedCommand.run("check-translation", tagged, pseudo)
        #expect(check.code == .success, "\(check.output)")
        let korean = await CapturedCommand.run("check-translation", tagged, pseudo, "--target", "ko")
        #expect(korean.code == .refuted)
        #expect(korean.output.contains("[target-script]"), "\(korean.output)")
    }

    @Test("a line that holds no article costs itself alone")
    func brokenLine() async throws {
        let folder = try await Self.desk()
        let lines = try folder.write("lines.jsonl", "{\"id\":\n" + folder.read("articles.jsonl"))
        let translated = await CapturedCommand.run("translate", "--pseudo", "--target", "de", lines)
        #expect(translated.code == .someFailed)
        #expect(translated.output.split(separator: "\n").count == 2)
        let merged = await CapturedCommand.run("merge", folder.path + "/ko.xlf", "--into", lines)
        #expect(merged.code == .success)
        #expect(merged.complaints.contains("lines.jsonl, line 1"), "\(merged.complaints)")
    }

    @Test("a story under embargo is translated only when that is allowed")
    func embargo() async throws {
        let folder = try await Self.desk()
        let story = try #require(try Self.articles(folder.read("articles.jsonl")).first)
        var editor = ArticleEditor(story, step: "test")
        editor.setUsage(.withheld(until: nil), by: RuleStamp("test"), reason: "test")
        let articles = try folder.write("held.jsonl", editor.finish().json() + [0x0A])
        let words = ["merge", folder.path + "/ko.xlf", "--into", articles]
        let refused = await CapturedCommand.run(words)
        #expect(refused.code == .allFailed)
        #expect(refused.complaints.contains("is withheld"), "\(refused.complaints)")
        let allowed = await CapturedCommand.run(words + ["--allow", "withheld"])
        #expect(allowed.code == .success, "\(allowed.complaints)")
        #expect(try Self.articles(allowed.output).first?.usage == .withheld(until: nil))
    }

    @Test(
        "a command line that cannot be followed gives one line and exit code 2",
        arguments: [
            (["merge", "a.xlf"], "wants --into"), (["merge"], "wants FILE"),
            (["merge", "-", "--into", "-"], "standard input once"),
            (["merge", "a.xlf", "--into", "missing.jsonl"], "missing.jsonl"),
            (["merge", "a.xlf", "--into", "a.jsonl", "--target", "x_y"], "language tag"),
            (["merge", "a.xlf", "--into", "a.jsonl", "--report", "jsn"], "did you mean \"json\"?"),
            (["translate", "a.jsonl"], "wants one of --program COMMAND, --service URL and --pseudo"),
            (["translate", "--pseudo", "a.jsonl"], "wants --target"), (["handoff", "a.jsonl"], "wants --target"),
            (["check-translation", "a.jsonl"], "wants SOURCE TRANSLATION"),
            (["check-translation", "missing.jsonl", "b.jsonl"], "missing.jsonl"),
            (["check-translation", "a.jsonl", "b.jsonl", "--disable", "nubmers"], "did you mean \"numbers\"?"),
            (["check-translations"], "did you mean \"check-translation\"?"),
            (["list", "checks", "nubmers"], "did you mean \"numbers\"?"),
        ])
    func mistakes(words: [String], wayOut: String) async {
        let result = await CapturedCommand.run(words)
        #expect(result.code == .usage)
        #expect(result.output.isEmpty)
        #expect(result.complaints.contains(wayOut), "\(result.complaints)")
        #expect(result.complaints.split(separator: "\n").count == 1, "\(result.complaints)")
    }

    @Test("every check is listed with its severity and examples, and the step is there for workflows")
    func lists() async throws {
        let list = await CapturedCommand.run("list", "checks", "--json")
        let checks = try #require(try JSONReader.read(Array(list.output.utf8)).array)
        #expect(checks.contains { $0["name"]?.string == "target-script" && $0["severity"]?.string == "error" })
        #expect(checks.allSatisfy { !($0["reports"]?.array ?? []).isEmpty && !($0["accepts"]?.array ?? []).isEmpty })
        let one = await CapturedCommand.run("list", "checks", "numbers")
        #expect(one.output.contains("reports: "))
        let step = await CapturedCommand.run("list", "steps", "check-translation")
        #expect(step.code == .success, "\(step.complaints)")
    }
}
