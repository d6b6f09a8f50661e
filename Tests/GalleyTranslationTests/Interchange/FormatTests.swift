import FoundationEssentials
import GalleyCore
import GalleyHTML
import TestSupport
import Testing

@testable import GalleyTranslation

@Suite("Hand-off formats")
struct FormatTests {
    static let names = HandoffFormats.all.map(\.name)
    private static let story = HandoffSamples.story

    @Test("what was handed off is read back unit by unit: names, words, codes", arguments: names)
    func readBack(format: String) throws {
        let bytes = try HandoffSamples.write(Self.story, format, ["prefill": .bool(true)])
        let returned = try #require(try HandoffReader.read(bytes, name: "f").first)
        let units = ArticleUnits(Self.story).units.filter {
            format.hasPrefix("xliff") || format == "html-its" || $0.isTranslatable
        }
        #expect(returned.units.map(\.id) == units.map(\.id))
        #expect(returned.units.map { $0.target?.text } == units.map(\.source.text))
        #expect(returned.targetLanguage == "ko")
        for (unit, other) in zip(units, returned.units) {
            let target = try #require(other.target)
            let resolved = SpanResolver(unit, returned: other.source).resolve(target)
            let formats = resolved.spans.filter(\.isFormat)
            #expect(formats == unit.source.spans.filter(\.isFormat), "\(unit.id)")
        }
    }

    @Test("a translation comes home from every format", arguments: names)
    func roundTrip(format: String) throws {
        let returned = try #require(
            try HandoffReader.read(HandoffSamples.sungFile(Self.story, format), name: "f").first)
        let result = try TranslationMerger().merge(returned, into: Self.story, name: "f")
        #expect(result.report.text.hasPrefix("15 merged, 2 kept"))
        #expect(result.report.isComplete)
        #expect(result.article.headline == HandoffSamples.sung("Harbour shut"))
        #expect(result.article.text.contains("NPA"))
        let quotation = result.article.tags.first { $0.category == .quotation }
        let words = quotation.map { tag in result.article.body.first { $0.id == tag.block }?.text.slice(tag.range) ?? ""
        }
        #expect(words?.hasPrefix("“W") == true && words?.hasSuffix("”") == true)
        #expect(result.article.body[5].text == HandoffSamples.sung("Talks\nPay"))
        #expect(result.article.pictures.map(\.caption) == [HandoffSamples.sung("PORT, May 2: Cranes stood still.")])
        guard case .text(let report) = result.article.body[4].content else {
            Issue.record("the report is no text")
            return
        }
        let link = report.marks.first { $0.kind == .link("https://a.example/r") }
        #expect(link.map { report.text.slice($0.range) } == HandoffSamples.sung("full report"))
    }

    @Test("tags of sums and days are found again by what they say")
    func anchoring() throws {
        let words = "It lost US$5 billion on Nov. 4."
        let article = Article(
            id: "a", metadata: Metadata(language: "en"), body: [Block(.paragraph, text: words)],
            source: SourceRecord(mediaType: "text/plain"))
        var editor = ArticleEditor(article, step: "tag")
        let tags = [(TagCategory.money, "US$5 billion"), (.date, "Nov. 4")].map { category, words in
            Tag(
                category, in: article.body[0].id, article.body[0].text.ranges(ofWords: words)[0],
                rule: RuleStamp("r"), confidence: 1)
        }
        editor.setTags(tags, segments: [])
        let tagged = editor.finish()
        let unit = try #require(ArticleUnits(tagged).units.first)
        let returned = try ReturnedHandoff(
            mediaType: "", targetLanguage: "ko",
            units: [ReturnedUnit(id: unit.id, source: nil, target: HandoffText("11월 4일 50억 달러를 잃었다."))], name: "f")
        let result = try TranslationMerger().merge(returned, into: tagged, name: "f")
        let found = result.article.tags.map { result.article.body[0].text.slice($0.range) }
        #expect(found == ["50억", "11월 4일"])
    }

    @Test("a file that was cut off changes nothing", arguments: names.filter { $0 != "html-its" })
    func truncated(format: String) throws {
        let bytes = try HandoffSamples.write(Self.story, format, ["prefill": .bool(true)])
        let cut = format == "csv-translation" ? Array("id,source,translation\na,b,\"c".utf8) : Array(bytes.dropLast(12))
        if format == "po" {
            #expect(throws: HandoffError.self) { try HandoffReader.read(Array((cut.dropLast(3))), name: "f") }
        } else {
            #expect(throws: HandoffError.self) { try HandoffReader.read(cut, name: "f") }
        }
    }

    @Test(
        "the file is valid against its format's schema",
        .enabled(if: Corpora.present, Comment(rawValue: Corpora.hint)),
        arguments: [
            ("xliff-1.2", "xliff-1.2/xliff-core-1.2-strict.xsd"), ("xliff-2.1", "xliff-2.1/xliff_core_2.0.xsd"),
            ("tmx", "tmx-tbx-srx/tmx14.xsd"),
        ])
    func schemas(format: String, schema: String) throws {
        let tool = try #require(ExternalTool("xmllint"))
        let path = try #require(Corpora.url("data/schemas/\(schema)")).path()
        let bytes = try HandoffSamples.write(Self.story, format, ["prefill": .bool(true)])
        let verdict = try tool.check(bytes, named: "f", ["--nonet", "--noout", "--schema", path, "FILE"])
        #expect(verdict.accepts, Comment(rawValue: verdict.says))
        let wrong = Array(String(decoding: bytes, as: UTF8.self).replacing("<seg", with: "<gse").utf8)
        let broken = wrong == bytes ? Array(bytes.dropLast(20)) : wrong
        #expect(try !tool.check(broken, named: "f", ["--nonet", "--noout", "--schema", path, "FILE"]).accepts)
    }

    /// Names, languages and words that no format expects.
    private static let odd: Article = {
        let words = "Bell \u{7}, null\u{0}, \u{FFFE} and ]]> stay out. <g1> -- é 🦆 \u{202E}right"
        let article = Article(
            id: "a b\"<é>🦆", metadata: Metadata(headline: "</title><script>", language: "en_US"),
            body: [
                Block(.paragraph, .text(InlineText(words, marks: [.init(.superscript, 0..<9), .init(.code, 3..<20)]))),
                Block(.paragraph, text: words, place: nil), Block(.pullQuote, text: "…"),
            ], source: SourceRecord(mediaType: "text/plain"))
        var editor = ArticleEditor(article, step: "tag")
        let block = article.body[0].id
        editor.setTags(
            [
                Tag(.code, in: block, 1..<12, rule: RuleStamp("r"), confidence: 1),
                Tag(.handle, in: block, 10..<15, rule: RuleStamp("r"), confidence: 1),
                Tag(.person, in: block, 0..<30, rule: RuleStamp("r"), confidence: 1),
            ],
            segments: [
                Segment(id: "s: 1", block: block, range: 0..<30), Segment(id: "s: 1", block: block, range: 20..<40),
                Segment(id: "", block: block, range: 40..<40),
            ])
        return editor.finish()
    }()

    @Test("odd names and words are read back from every format", arguments: names)
    func oddWords(format: String) throws {
        let bytes = try HandoffSamples.write(Self.odd, format, ["prefill": .bool(true)])
        let returned = try HandoffReader.read(bytes, name: "f")[0]
        let result = try TranslationMerger(options: MergeOptions(target: "ko")).merge(
            returned, into: Self.odd, name: "f")
        #expect(result.report.count(.missing) + result.report.count(.extra) + result.report.count(.stale) == 0)
        #expect(result.article.body.map(\.id) == Self.odd.body.map(\.id))
    }

    @Test(
        "a file of odd names and words is valid", .enabled(if: Corpora.present, Comment(rawValue: Corpora.hint)),
        arguments: [
            ("xliff-1.2", "xliff-1.2/xliff-core-1.2-strict.xsd"), ("xliff-2.1", "xliff-2.1/xliff_core_2.0.xsd"),
            ("tmx", "tmx-tbx-srx/tmx14.xsd"),
        ])
    func oddSchemas(format: String, schema: String) throws {
        let tool = try #require(ExternalTool("xmllint"))
        let path = try #require(Corpora.url("data/schemas/\(schema)")).path()
        let bytes = try HandoffSamples.write(Self.odd, format, ["prefill": .bool(true)])
        let verdict = try tool.check(bytes, named: "f", ["--nonet", "--noout", "--schema", path, "FILE"])
        #expect(verdict.accepts, Comment(rawValue: verdict.says))
    }

    @Test(
        "XLIFF 2.1 is valid against the schemas of the core and of every module at once",
        .enabled(if: Corpora.present, Comment(rawValue: Corpora.hint)))
    func modules() throws {
        let tool = try #require(ExternalTool("xmllint"))
        let folder = try #require(Corpora.url("data/schemas/xliff-2.1")).path()
        let driver = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xsd").path()
        defer { try? FileManager.default.removeItem(atPath: driver) }
        try Self.driverSchema(folder).write(toFile: driver, atomically: true, encoding: .utf8)
        let arguments = ["--nonet", "--noout", "--schema", driver, "FILE"]
        for article in [Self.story, Self.odd] {
            let bytes = try HandoffSamples.write(article, "xliff-2.1", ["prefill": .bool(true)])
            let verdict = try tool.check(bytes, named: "f", arguments)
            #expect(verdict.accepts, Comment(rawValue: verdict.says))
        }
        let text = String(decoding: try HandoffSamples.write(Self.story, "xliff-2.1"), as: UTF8.self)
        let wrong = text.replacing("gls:translation>", with: "gls:meaning>")
        #expect(wrong != text)
        #expect(try !tool.check(Array(wrong.utf8), named: "f", arguments).accepts)
    }

    @Test("XLIFF 2.1 says by the ITS module what bears a name, and how sure that is")
    func textAnalysis() throws {
        let bytes = try HandoffSamples.write(Self.story, "xliff-2.1", ["prefill": .bool(true)])
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains(#"type="its:generic" its:taClassRef="https://schema.org/Person" its:taConfidence="0."#))
        #expect(text.contains(#"type="term" its:termConfidence="0."#))
        let spans = try HandoffReader.read(bytes, name: "f")[0].units.flatMap { $0.source?.spans ?? [] }
        #expect(spans.contains { $0.kind == .foreign("person") })
    }

    /// A schema that knows the core and all modules, so that none of their elements is let through unseen.
    private static func driverSchema(_ folder: String) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".xsd") }
        let imports = try names.sorted().map { name in
            let schema = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            let space = try #require(schema.firstMatch(of: /targetNamespace="([^"]+)"/)).1
            return #"<xs:import namespace="\#(space)" schemaLocation="\#(folder)/\#(name)"/>"#
        }
        return #"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">"# + imports.joined() + "</xs:schema>"
    }

    @Test("XLIFF in UTF-16, as some tools save it, is read")
    func wide() throws {
        let text = String(decoding: try HandoffSamples.write(Self.story, "xliff-1.2"), as: UTF8.self)
            .replacing("UTF-8", with: "UTF-16")
        let bytes: [UInt8] =
            [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try HandoffReader.read(bytes, name: "f")[0].units.count == 17)
    }

    @Test("msgfmt accepts the PO file", .enabled(if: ExternalTool("msgfmt") != nil, "left out: msgfmt is not here"))
    func msgfmt() throws {
        let tool = try #require(ExternalTool("msgfmt"))
        for prefill in [true, false] {
            let bytes = try HandoffSamples.write(Self.story, "po", ["prefill": .bool(prefill)])
            let verdict = try tool.check(bytes, named: "f.po", ["--check", "-o", "/dev/null", "FILE"])
            #expect(verdict.accepts, Comment(rawValue: verdict.says))
        }
    }

    @Test("the page has the protected spans as translate=no, links as links, and a title of its own")
    func page() throws {
        let tree = HTMLTree(parsing: try HandoffSamples.write(Self.story, "html-its"))
        var kept: [String] = []
        var links: [String] = []
        var node = tree.firstChild(HTMLTree.document)
        while let current = node {
            if tree.isElement(current), tree.attribute(named: "translate", of: current) == "no",
                tree.tagName(current) == "span"
            {
                kept.append(tree.textContent(current))
            }
            if tree.tagName(current) == "a" { links.append(tree.attribute(named: "href", of: current) ?? "") }
            node = tree.nextInDocument(after: current, within: HTMLTree.document)
        }
        #expect(
            kept == ["NPA", "https://npa.example/x", "12", "https://npa.example/code", "https://npa.example/code"])
        #expect(links == ["https://a.example/r"])
    }

    @Test("PO and tables keep quotes, backslashes, breaks and formulas", arguments: ["po", "csv-translation"])
    func hardWords(format: String) throws {
        let words = ["=SUM(A1)", "a \"b\", c;d", "C:\\new\\<g1>", "one\ntwo\tthree", "'quoted'", "-5 degrees", "#~ no"]
        let article = Article(
            id: "hard", metadata: Metadata(language: "en"), body: words.map { Block(.paragraph, text: $0) },
            source: SourceRecord(mediaType: "text/plain"))
        let bytes = try HandoffSamples.write(article, format, ["prefill": .bool(true)])
        let returned = try HandoffReader.read(bytes, name: "f")[0]
        #expect(returned.units.map { $0.source?.text } == words)
        #expect(returned.units.map { $0.target?.text } == words)
    }

    @Test("a fuzzy entry belongs to other words and is no translation")
    func fuzzy() throws {
        let text = "#, fuzzy\nmsgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y\"\n\nmsgctxt \"b\"\nmsgid \"x\"\nmsgstr \"y\"\n"
        let units = try HandoffReader.read(Array(text.utf8), name: "f.po")[0].units
        #expect(units.map { $0.target?.text } == [nil, "y"])
    }

    @Test("the memory of a translation holds source and target of every unit")
    func memory() throws {
        let result = try PseudoTranslator().translate(Self.story, into: "de")
        let bytes = TranslationMemory.write(result.pairs, from: "en", to: "de")
        let returned = try HandoffReader.read(bytes, name: "m.tmx")[0]
        #expect(returned.units.map { $0.target?.text } == result.pairs.map(\.target.text))
        #expect(returned.targetLanguage == "de")
    }

    @Test("a pseudo-translated article passes every check but those of length and script")
    func pseudo() throws {
        let result = try PseudoTranslator().translate(Self.story, into: "pt")
        #expect(result.report.isComplete)
        let report = try TranslationChecks(disabled: ["glossary"]).report(on: result.pairs, from: "en", to: "pt")
        #expect(report.findings.isEmpty, Comment(rawValue: report.text))
        #expect(result.article.headline == "⟦Ĥáŕböüŕ šĥüţ ~~~⟧")
    }
}
