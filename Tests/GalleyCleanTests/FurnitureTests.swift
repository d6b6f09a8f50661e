import GalleyCore
import Testing

@testable import GalleyClean

/// Every kind of furniture in sixteen languages: what its rule must cut, and what sounds alike and must stay.
@Suite("Furniture in sixteen languages")
struct FurnitureTests {
    @Test("every language has cases for every kind that words can tell")
    func complete() {
        let languages = Dictionary(grouping: FurnitureCase.all, by: \.language)
        #expect(languages.count == 16)
        for (language, cases) in languages {
            let kinds = Set(cases.filter(\.isFurniture).map(\.rule))
            #expect(kinds.count >= 15, "\(language) lacks some of the kinds")
            #expect(cases.allSatisfy { $0.story.count == 3 })
            for kind in kinds { #expect(cases.contains { $0.rule == kind && !$0.isFurniture }, "\(language), \(kind)") }
        }
    }

    @Test("furniture goes by its rule, and what sounds alike stays", arguments: FurnitureCase.all)
    func furniture(sample: FurnitureCase) {
        let isFirst = sample.rule == "byline-to-authors"
        let lines = isFirst ? [sample.line] + sample.story : sample.story + [sample.line]
        // Furniture is shown to its own rule alone; what must stay, to all of them.
        let options = CleanOptions(only: sample.isFurniture ? [sample.rule] : nil)
        let article = ArticleCleaner(options: options).clean(
            text: (["7 \(sample.language)"] + lines).joined(separator: "\n\n"), language: sample.language)
        let isGone = !article.body.contains { $0.text == sample.line }
        #expect(isGone == sample.isFurniture, "\(article.cuts.map(\.id))")
        for paragraph in sample.story { #expect(article.text.contains(paragraph)) }
    }
}
