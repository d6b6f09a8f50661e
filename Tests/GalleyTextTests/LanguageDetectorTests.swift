import Foundation
import GalleyText
import TestSupport
import Testing

@Suite("Naming languages")
struct LanguageDetectorTests {
    private let detector = LanguageDetector()

    @Test(
        "a sentence is enough",
        arguments: [
            ("en", "The ministry said on Thursday that the talks would go on next week."),
            ("ko", "외교부는 목요일 회담이 다음 주에도 계속될 것이라고 밝혔다."),
            ("ja", "外務省は木曜日、協議は来週も続くと発表した。"),
            ("zh", "外交部星期四表示，会谈将于下周继续进行。"),
            ("es", "El ministerio dijo el jueves que las conversaciones continuarán la próxima semana."),
            ("de", "Das Ministerium teilte am Donnerstag mit, die Gespräche würden nächste Woche fortgesetzt."),
            ("ru", "Министерство сообщило в четверг, что переговоры продолжатся на следующей неделе."),
            ("ar", "وقالت الوزارة يوم الخميس إن المحادثات ستستمر الأسبوع المقبل."),
            ("el", "Το υπουργείο ανακοίνωσε ότι οι συνομιλίες θα συνεχιστούν."),
            ("he", "משרד החוץ הודיע ביום חמישי כי השיחות יימשכו בשבוע הבא."),
            ("th", "กระทรวงกล่าวเมื่อวันพฤหัสบดีว่าการเจรจาจะดำเนินต่อไป"),
        ])
    func sentence(language: String, text: String) {
        let guess = detector.detect(text, hint: nil)
        #expect(guess.language == language)
        #expect(guess.reliable)
        #expect(guess.confidence > 0.5)
    }

    @Test("close relatives are told apart by their own words")
    func relatives() {
        #expect(detector.detect("Noen sier at det ikke er mye å gjøre nå, men hva vet vi?", hint: nil).language == "nb")
        #expect(
            detector.detect("Nogle siger, at der ikke er meget at gøre nu, men hvad ved vi?", hint: nil).language
                == "da")
    }

    @Test("a text of several paragraphs is judged by most of its letters, not by a foreign quotation")
    func vote() {
        let text = """
            Le ministère a annoncé jeudi que les négociations se poursuivraient la semaine prochaine à Genève.
            “We will be there,” the ambassador wrote.
            Selon des diplomates, un accord reste possible avant la fin de l'année, mais rien n'est acquis.
            """
        #expect(detector.detect(text, hint: "en").language == "fr")
    }

    @Test("a wrong hint does not win against a clear text, and no letters give no language")
    func hints() {
        #expect(detector.detect("외교부는 회담이 계속될 것이라고 밝혔다.", hint: "en-US").language == "ko")
        #expect(
            detector.detect("2020 — 11 — 05", hint: "en")
                == LanguageGuess(language: "und", confidence: 0, reliable: false))
    }

    @Test("text with stray control characters is judged all the same")
    func controls() {
        let text = "Elle ne peut donc, à elle seule, nourrir le débat qui doit s\u{92}engager en Europe et au-delà."
        #expect(detector.detect(text, hint: nil).language == "fr")
    }

    @Test(
        "tags become BCP 47",
        arguments: [
            ("en_US", "en"), ("iw-IL", "he"), ("no", "nb"), ("ZH-hant-TW", "zh"), ("x", nil), ("", nil), ("1a", nil),
        ]
            as [(String, String?)])
    func codes(tag: String, primary: String?) {
        #expect(LanguageCode.primary(tag) == primary)
    }

    @Test(
        "sentences of 50 languages are named right: 98.5 % above 100 characters, 95 % from 50 to 100, near pairs apart",
        .enabled(if: Corpora.present, Comment(rawValue: Corpora.hint)))
    func corpus() throws {
        let nearPairs: Set<String> = ["hr", "bs", "nb", "nn", "da", "id", "ms", "cs", "sk"]
        var right = [Int: Int]()
        var all = [Int: Int]()
        let folder = try #require(Corpora.url("data/language"))
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let language = String(file.prefix(2))
            for line in try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n") {
                let length = line.count < 50 ? 0 : line.count < 100 ? 50 : 100
                let row = nearPairs.contains(language) ? 1000 : length
                all[row, default: 0] += 1
                if detector.detect(String(line), hint: nil).language.hasPrefix(language) { right[row, default: 0] += 1 }
            }
        }
        let shares = all.mapValues(Double.init).merging(right.mapValues(Double.init)) { $1 / $0 }
        print(
            "languages: over 100 \(shares[100] ?? 0), 50 to 100 \(shares[50] ?? 0), below \(shares[0] ?? 0), "
                + "near pairs \(shares[1000] ?? 0)")
        #expect(shares[100] ?? 0 >= 0.985)
        #expect(shares[50] ?? 0 >= 0.95)
        #expect(shares[1000] ?? 0 >= 0.75)
    }
}
