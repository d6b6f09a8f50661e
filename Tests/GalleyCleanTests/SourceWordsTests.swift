import GalleyCore
import Testing

@testable import GalleyClean

@Suite("Lines that name a source")
struct SourceWordsTests {
    @Test(
        "agencies, place and day are told apart",
        arguments: [
            ("Source: Reuters", "Reuters", "", ""), ("AFP, MANILA", "AFP", "MANILA", ""),
            ("MANILA (AFP)", "AFP", "MANILA", ""),
            ("MANILA, Nov 5, 2020 (Reuters) -", "Reuters", "MANILA", "2020-11-05"),
            ("Quelle: ntv.de, mau/dpa/AFP", "dpa AFP", "", ""), ("Berlin (dpa/bb)", "dpa", "Berlin", ""),
            ("FMW/Bloomberg", "Bloomberg", "", ""), ("(AFP)", "AFP", "", ""), ("（共同）", "共同", "", ""),
            ("Agence France-Presse", "Agence France-Presse", "", ""), ("AP and Reuters", "AP Reuters", "", ""),
            ("Con información de EFE y Europa Press", "EFE Europa Press", "", ""), ("출처: 연합뉴스", "연합뉴스", "", ""),
            ("ТАСС", "ТАСС", "", ""), ("المصدر: رويترز", "رويترز", "", ""),
        ])
    func lines(_ line: String, _ names: String, _ place: String, _ day: String) {
        let read = SourceWords.read(line, language: "en")
        #expect(read?.names.joined(separator: " ") == names)
        #expect(read?.place ?? "" == place)
        #expect(read?.date?.description ?? "" == day)
    }

    @Test(
        "sentences, names of other things and words that only look alike are none",
        arguments: [
            "Reuters reported on Thursday", "Source: a letter to the council", "Dana Kim, MANILA", "ap",
            "Sources say no",
            "AA, BB and CC", "Reuters, Harbour Press, MANILA", "With love", "PA", "", "Berlin", "The Reuters building",
            "AFP, MANILA, Harbour Street, Second Floor", "5 November 2020",
        ])
    func others(_ line: String) {
        let read = SourceWords.read(line, language: "en")
        // A sign alone is an agency's.
        #expect(read == nil || line == "PA" && read?.names == ["PA"])
    }

    @Test("the line leaves the body, the agency is the story's origin, place and day are its dateline")
    func moved() throws {
        var page = MetadataPage()
        page.opening += "<p>MANILA, Nov 5, 2020 (Reuters)</p>"
        let article = try page.article()
        #expect(article.text.hasPrefix("The harbour master"))
        #expect(article.metadata.dateline?.place == "MANILA")
        #expect(article.metadata.dateline?.source == "Reuters")
        #expect(article.metadata.sourceChain.first == SourceLink(role: .origin, name: "Reuters"))
        #expect(article.edits.contains { $0.action == .move && $0.subject == "sourceChain" })
    }
}
