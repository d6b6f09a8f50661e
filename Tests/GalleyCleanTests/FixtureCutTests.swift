import GalleyCore
import Testing

@testable import GalleyClean

/// The furniture that the page fixtures name: that it went, and by which rule.
@Suite("Furniture of the page fixtures")
struct FixtureCutTests {
    /// Pinned where they stand; raised when a rule learns, never lowered in silence.
    private static let floor = (gone: 93, byItsRule: 78)

    @Test("what an editor expects to go is gone, and mostly by the rule that bears its name")
    func expectedCuts() throws {
        var (all, gone, byItsRule) = (0, 0, 0)
        var open: [String] = []
        for name in PageFixtureTests.names(in: "Tests/Fixtures/Pages") {
            let (article, expected) = try PageFixtureTests.clean(name)
            for cut in expected["cuts"]?.array ?? [] {
                let words = TextTrim.collapsed(cut["contains"]?.string ?? "")
                let cuts = article.cuts.filter { TextTrim.collapsed($0.text).contains(words) }
                let isMoved = article.edits.contains { edit in
                    edit.action == .move && TextTrim.collapsed(edit.before ?? "").contains(words)
                }
                all += 1
                gone += cuts.isEmpty && !isMoved ? 0 : 1
                if cuts.contains(where: { $0.rule.id.text == cut["rule"]?.string }) {
                    byItsRule += 1
                } else {
                    open.append("\(name): \(words)")
                }
            }
        }
        #expect(all == 96)
        #expect(gone >= Self.floor.gone)
        #expect(byItsRule >= Self.floor.byItsRule, "\(open)")
    }
}
