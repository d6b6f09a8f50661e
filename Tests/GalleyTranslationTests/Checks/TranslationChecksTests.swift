import FoundationEssentials
import GalleyCore
import GalleyXML
import Testing

@testable import GalleyTranslation

@Suite("Checks of a translation")
struct TranslationChecksTests {
    private static let accepted = TranslationChecks.all.flatMap { check in
        check.description.accepts.indices.map { (check.description.id.text, $0) }
    }
    private static let reported = TranslationChecks.all.flatMap { check in
        check.description.reports.indices.map { (check.description.id.text, $0) }
    }

    private static func check(_ id: String) throws -> any TranslationCheck {
        try #require(TranslationChecks.all.first { $0.description.id.text == id })
    }

    @Test("a check has nothing to say against its good examples", arguments: accepted)
    func accepts(id: String, index: Int) throws {
        let check = try Self.check(id)
        let example = check.description.accepts[index]
        #expect(check.problems(in: example.unit).isEmpty, "\(example.source) → \(example.target)")
    }

    @Test("a check reports each of its bad examples", arguments: reported)
    func reports(id: String, index: Int) throws {
        let check = try Self.check(id)
        let example = check.description.reports[index]
        #expect(!check.problems(in: example.unit).isEmpty, "\(example.source) → \(example.target)")
    }

    @Test("every check is a file of its own, has an id of its own, and examples of both kinds")
    func catalogue() throws {
        let ids = TranslationChecks.all.map(\.description.id)
        #expect(Set(ids).count == ids.count)
        #expect(TranslationChecks.all.allSatisfy { !$0.description.accepts.isEmpty && !$0.description.reports.isEmpty })
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/GalleyTranslation/Checks/Rules")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        let types = TranslationChecks.all.map { "\(type(of: $0)).swift" }
        #expect(Set(files) == Set(types))
    }

    @Test("a good example of one check is no trouble to the others, errors aside that it shows")
    func harmony() throws {
        let example = CheckExample(
            "“The port lost US$5 billion (40%) on Nov. 4, 2020,” she told the NPA.",
            "“항구는 2020년 11월 4일에 50억 달러(40%)를 잃었다”고 그녀는 NPA에 말했다.", to: "ko",
            tags: [.init(.agency, "NPA")])
        let found = TranslationChecks.all.flatMap { check in
            check.problems(in: example.unit).map { "\(check.description.id): \($0.message)" }
        }
        #expect(found.isEmpty)
    }

    private static let pairs = [
        CheckExample("It cost 1,234 dollars.", "Es kostete 1.243 Dollar .").unit,
        CheckExample("Yes, he said.", "Ja, sagte er.").unit,
    ].map { TranslatedUnit($0.unit, target: $0.target) }

    @Test("a check can be turned off, or weighed otherwise; a wrong name is told")
    func choice() throws {
        let all = try TranslationChecks().report(on: Self.pairs, from: "en", to: "de")
        #expect(Set(all.findings.map(\.check)) == ["numbers", "spaces", "money"])
        #expect(all.worst == .error)
        let few = try TranslationChecks(disabled: ["numbers", "money"], severities: ["spaces": .warning])
        let report = few.report(on: Self.pairs, from: "en", to: "de")
        #expect(report.findings.map(\.check) == ["spaces"])
        #expect(report.worst == .warning)
        let error = #expect(throws: HandoffError.self) { try TranslationChecks(disabled: ["number"]) }
        #expect(error?.message == "there is no check \"number\"; did you mean \"numbers\"?")
    }

    @Test("reports come as text, JSON and JUnit")
    func reports() throws {
        let checks = try TranslationChecks(disabled: ["money"])
        let report = checks.report(on: Self.pairs, from: "en", to: "de")
        #expect(
            report.text == """
                u: error: 1,234 is not in the translation [numbers]
                u: error: 1.243 is not in the source [numbers]
                u: note: there is a space in front of "." [spaces]
                2 units checked: 2 errors, 0 warnings, 1 notes
                """)
        #expect(report.json["findings"]?.array?.count == 3)
        #expect(report.json["findings"]?.array?[1]["range"] == .array([.integer(11), .integer(16)]))
        let suite = try XMLReader().read(report.junit(name: "story"))
        #expect(suite.attribute("failures") == "2")
        #expect(suite.elements("testcase").count == TranslationChecks.all.count - 1)
    }

    @Test(
        "numbers are read as their language writes them",
        arguments: [
            ("1,234.5", "en", "1234.5"), ("1.234,5", "de", "1234.5"), ("1 234,5", "fr", "1234.5"),
            ("1,00,000", "en", "100000"), ("US$5 billion", "en", "5000000000"), ("5 Billionen", "de", "5000000000000"),
            ("2,5 Mio.", "de", "2500000"), ("50억", "ko", "5000000000"), ("12억 5000만", "ko", "1250000000"),
            ("3만5000", "ko", "35000"), ("５万", "ja", "50000"), ("٥", "ar", "5"), ("5천만", "ko", "50000000"),
            ("1.5 млрд", "ru", "1500000000"), ("0.05", "en", "0.05"), ("$5bn", "en", "5000000000"),
            ("2 billones", "es", "2000000000000"), ("12345678901234567890123", "en", "12345678901234567890123e0"),
        ])
    func numerals(text: String, language: String, value: String) {
        #expect(NumeralScanner.numerals(in: text, language: language).first?.values.first?.description == value)
    }

    @Test(
        "codes in plain text come back as they were",
        arguments: ["a < b", "a <g1> b", "\\<g1>x</g1>", "C:\\dir", "x\\\\<g12>", "<g1", "</g1>", "plain"])
    func plainCodes(text: String) {
        let words = HandoffText(
            text, spans: [HandoffSpan(id: "7", kind: .format(.strong), range: 0..<text.utf8.count)])
        let back = PlainCodes.decode(PlainCodes.encode(words))
        #expect(back.text == text)
        #expect(back.spans.map(\.id) == ["7"])
        #expect(back.spans.map(\.range) == [0..<text.utf8.count])
    }
}
