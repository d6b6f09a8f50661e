import FoundationEssentials
import GalleyCore
import Testing

@testable import GalleyTranslation

/// Files that were broken on the way, or made to do harm: each is one clear error, or does no more than it may.
@Suite("Hostile hand-offs")
struct HostileHandoffTests {
    private static let story = HandoffSamples.story

    private static func xliff12() throws -> String {
        String(decoding: try HandoffSamples.sungFile(story, "xliff-1.2"), as: UTF8.self)
    }

    private static func merged(_ text: String) throws -> [MergeResult] {
        try TranslationMerger().merge(Array(text.utf8), name: "f.xlf", into: [story])
    }

    /// The error's sentence; nil when the file is taken.
    private static func refusal(_ text: String) -> HandoffError? {
        do {
            _ = try merged(text)
            return nil
        } catch {
            return error as? HandoffError ?? HandoffError(.unreadable, "f.xlf", "another kind of error: \(error)")
        }
    }

    @Test(
        "a file cut off anywhere is an error that names it, never half a translation",
        arguments: [0.1, 0.5, 0.9, 0.999])
    func truncated(share: Double) throws {
        let whole = try Self.xliff12()
        let error = try #require(Self.refusal(String(whole.prefix(Int(Double(whole.count) * share)))))
        #expect(error.reason == .unreadable)
        #expect(error.description.hasPrefix("f.xlf: "))
    }

    @Test(
        "entities reach no file, no address and no memory",
        arguments: [
            #"<!DOCTYPE xliff [<!ENTITY e SYSTEM "file:///etc/hostname">]>"#,
            #"<!DOCTYPE xliff [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>"#,
            #"<!DOCTYPE xliff SYSTEM "http://127.0.0.1:9/x.dtd">"#,
            "<!DOCTYPE xliff [<!ENTITY e \"" + String(repeating: "a", count: 50_000) + "\">]>",
        ])
    func entities(doctype: String) throws {
        let whole = try Self.xliff12()
        let start = try #require(whole.firstRange(of: "<xliff"))
        let use = doctype.contains("ENTITY e") ? String(repeating: "&e;", count: 2_000) : ""
        let rest = whole[start.lowerBound...].replacing("</target>", with: use + "</target>", maxReplacements: 1)
        let host = try? String(contentsOf: URL(filePath: "/etc/hostname"), encoding: .utf8)
        switch Result(catching: { try Self.merged(doctype + rest) }) {
        case .failure(let error): #expect(error is HandoffError)
        case .success(let results):
            let text = results.map(\.article.text).joined()
            #expect(text.utf8.count < 1_000_000)
            if let host, host.count > 3 { #expect(!text.contains(host)) }
        }
    }

    @Test("ids of another article's units change nothing and are told")
    func wrongIDs() throws {
        let text = try Self.xliff12().replacing("trans-unit id=\"", with: "trans-unit id=\"zz-")
        let report = try #require(try Self.merged(text).first).report
        // The words are the same: they are found by them, not by the names.
        #expect(report.count(.merged) + report.count(.moved) > 0)
        #expect(report.count(.missing) == 0)
    }

    @Test("two units of one name, and one without, are told with their lines")
    func doubled() throws {
        let whole = try Self.xliff12()
        let unit = try #require(whole.firstRange(of: "<trans-unit"))
        let end = try #require(whole[unit.lowerBound...].firstRange(of: "</trans-unit>"))
        let doubled = whole[..<end.upperBound] + whole[unit.lowerBound..<end.upperBound] + whole[end.upperBound...]
        let error = try #require(Self.refusal(String(doubled)))
        #expect(error.reason == .unitNames && error.description.contains("every unit needs its own"))
    }

    @Test("a file into another language than asked for, or from another, is refused", arguments: ["target", "source"])
    func wrongLanguage(side: String) throws {
        let own = side == "target" ? "ko" : Self.story.metadata.language ?? "en"
        let text = try Self.xliff12().replacing("\(side)-language=\"\(own)\"", with: "\(side)-language=\"fi\"")
        let error = #expect(throws: HandoffError.self) {
            try TranslationMerger(options: MergeOptions(target: "ko")).merge(
                Array(text.utf8), name: "f.xlf", into: [Self.story])
        }
        #expect(error?.reason == .wrongLanguage)
    }

    @Test("marks that lie across one another keep the words", arguments: ["xliff-1.2", "xliff-2.1"])
    func crossed(format: String) throws {
        let inline =
            format == "xliff-1.2"
            ? #"<bpt id="8" rid="8"/>one <bpt id="9" rid="9"/>two <ept id="8" rid="8"/>three<ept id="9" rid="9"/>"#
            : #"<sc id="8"/>one <sc id="9"/>two <ec startRef="8"/>three<ec startRef="9"/>"#
        let file =
            format == "xliff-1.2"
            ? #"<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" "#
                + #"target-language="eo" datatype="plaintext"><body><trans-unit id="1"><source>x</source><target>\#(inline)"#
                + "</target></trans-unit></body></file></xliff>"
            : #"<xliff version="2.1" srcLang="en" trgLang="eo" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">"#
                + #"<unit id="1"><segment><source>x</source><target>\#(inline)</target></segment></unit></file></xliff>"#
        let target = try #require(try HandoffReader.read(Array(file.utf8), name: "f").first?.units.first?.target)
        #expect(target.text == "one two three")
        #expect(target.spans.allSatisfy { $0.range.upperBound <= target.text.utf8.count })
    }

    @Test("elements nested a hundred thousand deep end in an error or in words, not in a crash")
    func deep() throws {
        let depth = 100_000
        let file =
            #"<xliff version="1.2"><file original="a" source-language="en" target-language="eo" datatype="plaintext"><body>"#
            + #"<trans-unit id="1"><source>x</source><target>"# + String(repeating: "<g id=\"1\">", count: depth) + "y"
            + String(repeating: "</g>", count: depth) + "</target></trans-unit></body></file></xliff>"
        switch Result(catching: { try HandoffReader.read(Array(file.utf8), name: "f") }) {
        case .failure(let error): #expect(error is HandoffError)
        case .success(let files): #expect(files.first?.units.first?.target?.text == "y")
        }
    }

    @Test("a file of noise is no hand-off", arguments: [1, 2, 3, 4])
    func noise(seed: Int) {
        var state = UInt64(seed)
        let bytes = (0..<4_096).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
        #expect(throws: HandoffError.self) { try HandoffReader.read(bytes, name: "f") }
        #expect(throws: HandoffError.self) {
            try HandoffReader.read(Array("<xliff version='1.2'>".utf8) + bytes, name: "f")
        }
    }

    @Test("a source file stays as it is when a hand-off is refused")
    func untouched() throws {
        let before = Self.story.json()
        _ = Self.refusal(String(try Self.xliff12().prefix(500)))
        #expect(Self.story.json() == before)
    }
}
