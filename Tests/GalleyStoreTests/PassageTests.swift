import GalleyCore
import Testing

@testable import GalleyStore

@Suite("Passages")
struct PassageTests {
    private static let plan = ContentHash(of: "plan".utf8)
    private static let input = ContentHash(of: "input".utf8)

    private static var passage: Passage {
        var passage = Passage(plan: plan, input: input)
        passage.legs = [Passage.Leg(step: "clean", fingerprint: plan, input: input)]
        passage.counts = [Passage.Count(line: 1, taken: 1, given: 2)]
        passage.articles = ["a", "b"]
        passage.files = ["/out/a.md", "/out/b.md"]
        passage.rows = [#"{"id":"a","headline":"Two\nlines"}"#, #"{"id":"b","headline":"항구"}"#]
        passage.isWhole = true
        return passage
    }

    private func read(_ record: String) -> Passage? {
        Passage(plan: Self.plan.hex, input: Self.input.hex, record: record)
    }

    @Test("a passage comes back from its record as it was, with and without lines for the report")
    func comesBack() {
        var passage = Self.passage
        #expect(read(passage.record) == passage)
        passage.rows = []
        #expect(read(passage.record) == passage)
    }

    @Test("the lines that desks of before hold inside the record are read from there")
    func ofBefore() {
        let lines = Self.passage.record.split(separator: "\n")
        let record = String(lines[0].dropLast(1)) + #","rows":["# + lines.dropFirst().joined(separator: ",") + "]}"
        #expect(read(record) == Self.passage)
    }

    @Test("a record that is none is no passage", arguments: ["", "{}", "no JSON", #"{"legs":[],"counts":[1]}"#])
    func broken(record: String) { #expect(read(record) == nil) }
}
