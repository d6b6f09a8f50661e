import GalleyCore
import Testing

@testable import GalleyWorkflow

@Suite("What wire copy says of its own use")
struct WireNoticeTests {
    /// An article written on Thursday, 3 January 2030, with a line above its story.
    private static func usage(_ line: String, published: String = "2030-01-03T09:00:00Z") -> String {
        let body = [
            Block(.paragraph, .text(InlineText(line))),
            Block(.paragraph, .text(InlineText("The harbour was shut for a day, the board said on Monday."))),
        ]
        let article = Article(
            id: "a", metadata: Metadata(headline: "Harbour shut", published: Timestamp(iso8601: published)), body: body,
            source: SourceRecord(mediaType: "text/plain"))
        switch WireNotice.usage(of: article)?.usage {
        case .withheld(let until): return until?.description ?? "held"
        case .cancelled: return "killed"
        default: return "usable"
        }
    }

    @Test(
        "embargoes end when they say, in the zone they name",
        arguments: [
            ("EMBARGOED UNTIL 00:01 GMT, January 5, 2030", "2030-01-05T00:01Z"),
            ("Embargoed for release until 6 a.m. EDT, Monday, March 4, 2030", "2030-03-04T06:00-04:00"),
            ("(Embargoed until 10:00 KST Jan. 5, 2030)", "2030-01-05T10:00+09:00"),
            ("EDS: Embargoed until 12:01 a.m. EST Sunday, Jan. 6, 2030", "2030-01-06T00:01-05:00"),
            ("HOLD FOR RELEASE at 9 a.m. PT Jan 5 2030", "2030-01-05T09:00-08:00"),
            ("SPERRFRIST: 5. Januar 2030, 6.00 Uhr MEZ", "2030-01-05T06:00+01:00"),
            ("EMBARGO: 0001 GMT 5 January 2030", "2030-01-05T00:01Z"),
            ("///EMBARGOED TO 1200 BST 5 JUNE 2030///", "2030-06-05T12:00+01:00"),
            ("Sous embargo jusqu'au 5 janvier 2030, 6 h 00 CET", "2030-01-05T06:00+01:00"),
            ("Sous embargo jusqu'au 5 janvier 2030, 6 h 30 CET", "2030-01-05T06:30+01:00"),
            ("Embargo hasta las 06:00 CET del 5 de enero de 2030", "2030-01-05T06:00+01:00"),
            ("STRICTLY EMBARGOED UNTIL 00.01 HRS, SATURDAY 5 JANUARY 2030", "2030-01-05T00:01"),
            ("Note to editors - not for release before noon ET, 5 January 2030", "2030-01-05T12:00-05:00"),
            ("Embargoed until Friday 5pm ET", "2030-01-04T17:00-05:00"),
            ("Embargoed until 6 a.m. EST Thursday", "2030-01-03T06:00-05:00"),
            ("Embargoed until 3 a.m. EST Thursday", "2030-01-10T03:00-05:00"),
            ("Embargoed until midnight, 5 January 2030", "2030-01-06T00:00"),
            ("【報道解禁 2030年1月5日午前5時】", "2030-01-05T05:00"), ("엠바고 2030년 1월 5일 오전 6시", "2030-01-05T06:00"),
            ("(禁运至2030年1月5日上午6时)", "2030-01-05T06:00"),
            ("请勿在2030年1月5日6时前发布", "2030-01-05T06:00"),
            ("Эмбарго до 06:00 мск 5 января 2030 года", "2030-01-05T06:00+03:00"),
        ])
    func embargo(line: String, until: String) { #expect(Self.usage(line) == until) }

    @Test(
        "what cannot be read holds a story back rather than lets it go too early",
        arguments: [
            ("Embargoed for the minister's speech", "held"), ("HOLD FOR RELEASE", "held"),
            ("Embargoed until 5 January 2030, second edition 14", "2030-01-06"),
            ("Embargoed until 5 January 2030", "2030-01-05"),
        ])
    func unclear(line: String, until: String) { #expect(Self.usage(line) == until) }

    @Test(
        "kills are known by their set words",
        arguments: [
            "EDITORS: KILL", "BC-XX--Harbour, KILL", "MANDATORY KILL: Harbour", "URGENT: Kill story 12",
            "STORY REMOVED: Harbour", "WITHDRAWN: Harbour", "Do not use. This story has been withdrawn.",
            "ADVISORY: story withdrawn", "Meldung zurückgezogen: Hafen", "ANNULATION: le port",
            "Despacho anulado: puerto", "АННУЛИРОВАНО: гавань", "[전문취소] 항만 폐쇄", "【記事取り消し】港閉鎖", "撤稿通知：港口关闭",
        ])
    func kills(line: String) { #expect(Self.usage(line) == "killed") }

    @Test(
        "stories about embargoes and kills are stories",
        arguments: [
            "The embargo until January hurt the port, officials said.", "Embargo on grain lifted, ministers say",
            "Embargo lifts hopes of growers", "Kill switch fails at harbour crane, engineers say",
            "Withdrawn ferries return to the quay", "Annulation du festival du port",
            "Anulación de multas en el puerto", "Аннулировано 200 билетов на паром",
        ])
    func stories(line: String) { #expect(Self.usage(line) == "usable") }
}
