import Testing

@testable import GalleyText

@Suite("Sentence breaks")
struct SentenceBreakerTests {
    @Test(
        "sentences end where readers say they do",
        arguments: [
            ("en", ["Gov. Kim met Sen. Lee on Nov. 5 in Washington, D.C. on business.", "They agreed."]),
            ("en", ["The firm is Acme Inc. It sells ink.", ""].filter { !$0.isEmpty }.flatMap { split($0, "Inc.") }),
            ("en", ["“It is over,” he said.", "“We lost.”", "She left."]),
            ("en", ["“Is it over?” Park asked.", "Nobody knew."]),
            ("en", ["“Is it over?”", "He shrugged."]),
            ("en", ["J. R. Ewing and W. Smith came.", "The rest did not."]),
            ("en", ["It fell 3.5 percent to $1.2 billion.", "Analysts were surprised."]),
            ("en", ["He waited … and left.", "Then what?"]),
            ("en", ["See example.com/a.html for more.", "Write to a.b@example.org."]),
            ("de", ["Der Vertrag gilt ab dem 3. Oktober bzw. ab Freitag.", "Das sagte Dr. Kern am Mittwoch."]),
            ("de", ["Das sind z. B. Äpfel und Birnen.", "Sie kosten 3 Euro."]),
            ("de", ["„Wir gehen.“", "Das sagte sie."]),
            ("fr", ["M. Martin est arrivé.", "« C'est fini ! » a-t-il dit."]),
            ("es", ["El Sr. Ruiz vive en EE. UU. desde 2001.", "¿Por qué?", "Nadie lo sabe."]),
            ("ru", ["В 2020 г. В. Путин и др. приехали.", "Что дальше?", "— Не знаю, — сказал он."]),
            ("ko", ["그는 “끝났다.”라고 말했다.", "그러나 2020. 11. 5. 다시 시작했다."]),
            ("ja", ["彼は「終わった。もう来ない。」と言った。", "そして帰った。"]),
            ("zh", ["他说：“结束了。”", "然后走了。"]),
            ("hi", ["यह सच है।", "कोई नहीं जानता।"]),
            ("ar", ["متى حدث ذلك؟", "لا أحد يعرف."]),
        ])
    func sentences(language: String, expected: [String]) {
        let separator = language == "ja" || language == "zh" ? "" : " "
        let text = expected.joined(separator: separator)
        let utf8 = Array(text.utf8)
        let found = SentenceBreaker(language: language).sentences(in: text)
        #expect(found.map { String(decoding: utf8[$0], as: UTF8.self) } == expected)
    }

    /// Cuts behind `mark`, which stays with the first part.
    private static func split(_ text: String, _ mark: String) -> [String] {
        guard let end = text.ranges(of: mark).first?.upperBound else { return [text] }
        return [String(text[..<end]), String(text[end...].drop(while: \.isWhitespace))]
    }

    @Test("boundaries are the places where the next sentence begins")
    func boundaries() {
        let breaker = SentenceBreaker(language: "en")
        #expect(breaker.boundaries(in: "One. Two.  Three.") == [5, 11])
        #expect(breaker.boundaries(in: "") == [])
        #expect(breaker.boundaries(in: "   ") == [])
        #expect(breaker.sentences(in: "  One.  ") == [2..<6])
    }

    @Test("in plain Latin text ICU would propose nothing else", arguments: ["en", "de", "fr", "tr", "und"])
    func plainLatin(language: String) {
        // Signs that open stand behind a blank, as in any text that was typed with care.
        let pieces = [
            "a", "b", "it", "A", "Be", "É", "é", "ß", "ł", "1", "23", ".", ".", "!", "?", "…", ",", ":", ";", "-", "–",
            "—",
            " ", " ", " ", " ", "\u{A0}", "\n", "\t", " (", ")", " [", "]", "\"", "'", "’", " ‘", " “", "”", " „", " «",
            "»",
            "›", "€", "$", "&", "/", "etc", "Mr", "U.S", "•", "%", "@", " ¿A", " ¡A", "º",
        ]
        let (quick, asking) = (
            SentenceBreaker(language: language),
            SentenceBreaker(language: language, alwaysAskingICU: true)
        )
        var seed: UInt64 = 11
        for round in 0..<4_000 {
            var text = ""
            for _ in 0..<round % 40 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1
                text += pieces[Int(seed >> 33) % pieces.count]
            }
            let (found, expected) = (quick.sentences(in: text), asking.sentences(in: text))
            #expect(found == expected, "\(text.debugDescription)")
        }
    }

    @Test("any bytes of any script are cut on character borders, and nothing but white space is left out")
    func coverage() {
        var seed: UInt64 = 7
        let alphabet = Array("ab A. !?…。」“\"'\n (1)2؟\u{202A}가나か漢é·;:-".unicodeScalars)
        for round in 0..<400 {
            var text = String.UnicodeScalarView()
            for _ in 0..<round % 60 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1
                text.append(alphabet[Int(seed >> 33) % alphabet.count])
            }
            let utf8 = Array(String(text).utf8)
            for language in ["en", "ja", "el"] {
                let found = SentenceBreaker(language: language).sentences(in: String(text))
                let kept = found.flatMap { utf8[$0] }.filter { $0 > 0x20 }
                #expect(kept == utf8.filter { $0 > 0x20 })
                #expect(found.allSatisfy { $0.upperBound == utf8.count || utf8[$0.upperBound] & 0xC0 != 0x80 })
            }
        }
    }
}
