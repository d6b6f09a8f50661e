import GalleyCore
import Testing

@testable import GalleyTranslation

@Suite("XLIFF 1.2 in")
struct XLIFF12ReaderTests {
    private static func file(_ units: String, version: String = "1.2", languages: String = "") -> [UInt8] {
        let head = #"<xliff version="\#(version)" xmlns="urn:oasis:names:tc:xliff:document:1.2">"#
        return Array(
            (head + #"<file original="a" source-language="en" target-language="ko" datatype="plaintext"><body>"#
                + units + "</body></file></xliff>").utf8)
    }

    @Test("codes of every kind that tools write keep their words and drop their own markup")
    func codes() throws {
        let bytes = Self.file(
            #"<trans-unit id="1"><source>x</source><target>A <g id="1" ctype="bold">b</g><x id="lb1" ctype="lb"/>"#
                + #"<bpt id="2" rid="2">&lt;i></bpt>c<ept id="2" rid="2">&lt;/i></ept> <ph id="9">&lt;br/></ph> "#
                + #"<mrk mtype="seg" mid="0"><mrk mtype="protected" comment="t1">NPA</mrk></mrk></target></trans-unit>"#
        )
        let target = try #require(try HandoffReader.read(bytes, name: "f").first?.units.first?.target)
        #expect(target.text == "A b\nc  NPA")
        #expect(
            target.spans.map { "\($0.id) \($0.kind.name) \(target.words(of: $0))" }
                == ["1 strong b", "2  c", "9  ", "t1 protected NPA"])
    }

    @Test(
        "what is broken, foreign or hostile is refused with its place",
        arguments: [
            ("", HandoffError.Reason.wrongKind), ("just words", .wrongKind), ("<html/>", .wrongKind),
            (#"<xliff version="3.0"/>"#, .wrongKind), (#"<xliff version="1.2"><file>"#, .unreadable),
            (
                #"<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff version="1.2"><file>&a;</file></xliff>"#,
                .unreadable
            ),
        ])
    func refused(text: String, reason: HandoffError.Reason) {
        let error = #expect(throws: HandoffError.self) { try HandoffReader.read(Array(text.utf8), name: "f.xlf") }
        #expect(error?.reason == reason)
    }

    @Test("marks whose names a tool dropped are known by their kind and words, changed links are not made up")
    func nameless() throws {
        let units = ArticleUnits(HandoffSamples.story).units
        let quoted = try #require(units.first { $0.source.text.hasPrefix("“We") })
        let bytes = Self.file(
            #"<trans-unit id="1"><source>x</source><target>bei <mrk mtype="protected">https://npa.example/x</mrk>"#
                + #" sagt <mrk mtype="protected">NPA</mrk> <g id="7" ctype="link">hier</g></target></trans-unit>"#)
        let target = try #require(try HandoffReader.read(bytes, name: "f")[0].units.first?.target)
        let resolved = SpanResolver(quoted, returned: nil).resolve(target)
        #expect(
            resolved.spans.map { "\($0.id) \($0.kind) \(resolved.words(of: $0))" } == [
                "t2 tag(GalleyCore.TagCategory.url) https://npa.example/x", "t1 tag(GalleyCore.TagCategory.agency) NPA",
                "7 foreign(\"link\") hier",
            ])
    }

    @Test("a name that stands twice, or none, is told with its line")
    func names() {
        let twice = Self.file(
            "<trans-unit id=\"a\"><source>x</source></trans-unit>\n<trans-unit id=\"a\"><source>y</source></trans-unit>"
        )
        let error = #expect(throws: HandoffError.self) { try HandoffReader.read(twice, name: "f.xlf") }
        #expect(
            error?.description
                == "f.xlf: line 2: the id \"a\" stands already in line 1; every unit needs its own")
        let unnamed = Self.file("<trans-unit><source>x</source></trans-unit>")
        #expect(throws: HandoffError.self) { try HandoffReader.read(unnamed, name: "f.xlf") }
    }

    @Test("a file of over 64 MB is refused before it is parsed")
    func large() {
        let error = #expect(throws: HandoffError.self) {
            try HandoffReader.read(
                Self.file(String(repeating: "<note>aaaaaaaaaaaaaaaa</note>", count: 2_400_000)), name: "f.xlf")
        }
        #expect(error?.reason == .unreadable)
    }

    @Test("entities that grow do not: a billion laughs is a short error")
    func laughs() {
        var text = "<!DOCTYPE x [<!ENTITY a0 \"ha\">"
        for level in 1...30 { text += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">" }
        text += #"]><xliff version="1.2"><file><body>&a30;</body></file></xliff>"#
        #expect(throws: HandoffError.self) { try HandoffReader.read(Array(text.utf8), name: "f.xlf") }
    }
}
