import FoundationEssentials
import GalleyCore
import GalleyXML
import TestSupport
import Testing

@testable import GalleyTranslation

@Suite("XLIFF 1.2 out")
struct XLIFF12WriterTests {
    private static func units(_ values: [String: JSONValue] = [:]) throws -> [XMLElement] {
        let root = try XMLReader().read(HandoffSamples.write(HandoffSamples.story, "xliff-1.2", values))
        let body = try #require(root.first("file")?.first("body"))
        return body.elements.flatMap { $0.name == "group" ? $0.elements("trans-unit") : [$0] }
    }

    private static func unit(_ words: String, _ values: [String: JSONValue] = [:]) throws -> XMLElement {
        try #require(try units(values).first { $0.first("source")?.text.contains(words) == true })
    }

    @Test("every word of the article is in some unit, in reading order")
    func allWords() throws {
        let words = try Self.units().compactMap { $0.first("source")?.text }
        #expect(
            words == [
                "Harbour shut", "The harbour is shut.", "A strike shut the harbour on Monday.",
                "Mayor Ana Ruiz said the port would lose US$5 billion.",
                "“We <must> wait & see,” she told the NPA at https://npa.example/x.",
                "PORT, May 2: Cranes stood still.", "Cranes in fog", "What comes next",
                "Read the full report by the Port Safety Board (PSB) today.", "It has 40% more pages.", "Talks", "Pay",
                "In port", "Ships", "12", "A video", "https://npa.example/code",
            ])
    }

    @Test("the translation is filled with the source, codes and all, so that tools extract it")
    func prefilled() throws {
        let unit = try Self.unit("We <must> wait")
        let source = try #require(unit.first("source"))
        let target = try #require(unit.first("target"))
        #expect(target.text == source.text)
        #expect(Self.descendants(target, "mrk").map(\.attributes) == Self.descendants(source, "mrk").map(\.attributes))
        #expect(unit.first("target")?.attribute("state") == "needs-translation")
        #expect(try Self.unit("We <must> wait", ["prefill": .bool(false)]).first("target") == nil)
    }

    @Test("what must stay is marked as protected, names and terms by their kind")
    func marks() throws {
        let marks = try Self.units().flatMap { unit -> [String] in
            let source = try #require(unit.first("source"))
            return Self.descendants(source, "mrk").map { "\($0.attribute("mtype") ?? "") \($0.text)" }
        }
        #expect(
            marks == [
                "x-person Ana Ruiz", "protected NPA", "protected https://npa.example/x", "term Safety Board",
                "x-acronym PSB", "protected https://npa.example/code",
            ])
    }

    @Test("formats become codes with their kind; two that cross are nested")
    func formats() throws {
        let source = try #require(try Self.unit("Read the full").first("source"))
        let codes = Self.descendants(source, "g").map {
            "\($0.attribute("id") ?? "") \($0.attribute("ctype") ?? "") \($0.text)"
        }
        #expect(codes == ["1 link full report", "2 bold report"])
    }

    @Test("notes tell the speaker, the sum, the expansion, the term's translation and where a link leads")
    func notes() throws {
        let notes = try Self.units().flatMap { $0.elements("note").map(\.text) }
        #expect(
            notes == [
                "Money US$5 billion: 5000000000; currency USD; 50억",
                "Speaker of “We <must> wait & see,”: Ana Ruiz", "Link 1: https://a.example/r",
                "Term Safety Board: → 안전 위원회", "Acronym PSB: Port Safety Board",
            ])
    }

    @Test(
        "large sums are told in the reader's scale",
        arguments: [
            (1_250_000_000, "ko", "12억 5000만"), (5_000_000_000, "ja", "50億"), (5_000_000_000, "zh-Hans", "50亿"),
            (20_000, "zh-TW", "2萬"), (3_000_000_000_000, "zh", "3万亿"),
        ])
    func scales(number: Int, language: String, words: String) {
        #expect(EastAsianScale.text(number, language: language) == words)
        #expect(EastAsianScale.text(number, language: "de") == nil)
    }

    @Test(
        "sums are told in the words of the reader's language",
        arguments: [
            (5_000_000_000, "de", "5 Mrd."), (1_250_000, "fr", "1,25 millions"),
            (5_000_000_000, "es", "5 mil millones"),
            (5_000_000_000, "pt-BR", "5 bilhões"), (2_000_000, "ru", "2 млн"),
            (1_050_000_000_000, "en", "1.05 trillion"),
        ])
    func westernScale(number: Int, language: String, words: String) {
        #expect(WesternScale.text(number, language: language) == words)
        #expect(WesternScale.text(number, language: "ko") == nil)
        #expect(WesternScale.text(1_234_567, language: language) == nil)
    }

    @Test("a unit without words to translate goes along for context only")
    func notTranslatable() throws {
        let kept = try Self.units().filter { $0.attribute("translate") == "no" }
        #expect(kept.compactMap { $0.first("source")?.text } == ["12", "https://npa.example/code"])
    }

    @Test("the head names the article and the state of its words, which changes with them")
    func snapshot() throws {
        let article = HandoffSamples.story
        let before = Handoff(article, target: "ko").snapshot
        var editor = ArticleEditor(article, step: "desk")
        editor.setMetadata(by: RuleStamp("hand"), confidence: 1, reason: "a word") { $0.headline = "Harbour open" }
        #expect(Handoff(editor.finish(), target: "ko").snapshot != before)
        let root = try XMLReader().read(HandoffSamples.write(article, "xliff-1.2"))
        let skeleton = try #require(root.first("file")?.first("header")?.first("skl")?.first("internal-file")?.text)
        #expect(skeleton == #"{"article":"story-1","revision":1,"snapshot":"\#(before.hex)"}"#)
    }

    @Test("without a target language there is no hand-off", arguments: [nil, "", "not a tag"])
    func noTarget(target: String?) throws {
        let format = try #require(HandoffFormats.all.first)
        #expect(throws: HandoffError.self) { try format.makeWriter(ExportOptions(target: target)) }
    }

    @Test(
        "the file is valid against the strict schema", .enabled(if: Corpora.present, Comment(rawValue: Corpora.hint)),
        arguments: InlineTags.allCases)
    func schema(inline: InlineTags) throws {
        let tool = try #require(ExternalTool("xmllint"))
        let schema = try #require(Corpora.url("data/schemas/xliff-1.2/xliff-core-1.2-strict.xsd"))
        let bytes = try HandoffSamples.write(
            HandoffSamples.story, "xliff-1.2", ["inline": .string(inline.rawValue)])
        let verdict = try tool.check(
            bytes, named: "story.xlf", ["--nonet", "--noout", "--schema", schema.path(), "FILE"])
        #expect(verdict.accepts, Comment(rawValue: verdict.says))
    }

    private static func descendants(_ element: XMLElement, _ name: String) -> [XMLElement] {
        element.elements.flatMap { ($0.name == name ? [$0] : []) + descendants($0, name) }
    }
}
