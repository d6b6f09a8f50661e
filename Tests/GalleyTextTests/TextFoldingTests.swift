import GalleyText
import Testing

@Suite("Folding text")
struct TextFoldingTests {
    @Test(
        "what a reader calls the same words folds to the same bytes",
        arguments: [
            ("“Trump’s  plan”\u{A0}–\nnow", "\"trump's plan\" - now"), ("ＦＵＬＬ ﬁne", "full fine"),
            ("Straße e\u{301}", "strasse é"), ("co\u{AD}operate", "cooperate"), ("  a\tb  ", "a b"), ("", ""),
            ("서울\u{3000}시", "서울 시"),
        ])
    func folding(text: String, folded: String) {
        #expect(TextFolding.folded(text) == folded)
        #expect(TextFolding.foldedBytes(text) == Array(folded.utf8))
        #expect(TextFolding.folded(folded) == folded)
    }

    @Test("white space is collapsed without touching the words")
    func whitespace() {
        #expect(TextFolding.collapsedWhitespace(" “A”\u{A0}\u{2009}B\r\n C ") == "“A” B C")
    }

    @Test("words keep their apostrophes; ideographs stand alone")
    func words() {
        #expect(TextFolding.words("Don’t stop, 3rd-rate!") == ["Don’t", "stop", "3rd", "rate"])
        #expect(TextFolding.words("서울 2020년 中国") == ["서울", "2020년", "中", "国"])
        #expect(TextFolding.words("'quoted' rock 'n' roll") == ["quoted", "rock", "n", "roll"])
    }

    @Test(
        "headlines become slugs that stay readable in their script",
        arguments: [
            ("US president will value S. Korea-US alliance", "us-president-will-value-s-korea-us-alliance"),
            ("Élections: “ça suffit”, déclare l’opposition!", "elections-ca-suffit-declare-lopposition"),
            ("Straße nach Łódź – ein Fjørd", "strasse-nach-lodz-ein-fjord"), ("한국 외교부 발표", "한국-외교부-발표"),
            ("Ёлка и йод", "ёлка-и-йод"), ("東京で会談", "東京-で-会談"), ("...!?", ""), ("CO₂ & 5 %", "co2-5"),
        ])
    func slugs(headline: String, slug: String) {
        #expect(Slug.make(headline) == slug)
    }

    @Test("a long slug is cut between words, on a character border")
    func longSlug() {
        #expect(Slug.make("one two three four", maxBytes: 12) == "one-two")
        #expect(Slug.make("가나다라마바사", maxBytes: 10) == "가나다")
        #expect(Slug.make("alpha beta", maxBytes: 10) == "alpha-beta")
    }

    @Test("scripts are counted by letters")
    func scripts() {
        let counter = ScriptCounter("Seoul 서울시 2020")
        #expect(counter.letters == [.latin: 5, .hangul: 3])
        #expect(counter.dominant == .latin)
        #expect(counter.share(of: .hangul) == 0.375)
        #expect(ScriptCounter("123").dominant == nil)
    }
}
