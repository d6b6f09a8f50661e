import GalleyCore
import Testing

@testable import GalleyTranslation

@Suite("Tagging rules")
struct TaggingRuleTests {
    @Test("a rule tags what its examples mark", arguments: TagRules.all.map { $0.description.id.text })
    func changes(id: String) throws {
        let rule = try #require(TagRules.all.first { $0.description.id.text == id })
        for example in rule.description.changes {
            let marked = MarkedSentence(example.source)
            #expect(found(rule, marked, example.language) == marked.words, "\(example.source)")
        }
    }

    @Test("a rule leaves alone what its examples keep", arguments: TagRules.all.map { $0.description.id.text })
    func keeps(id: String) throws {
        let rule = try #require(TagRules.all.first { $0.description.id.text == id })
        #expect(!rule.description.keeps.isEmpty)
        for example in rule.description.keeps {
            #expect(found(rule, MarkedSentence(example.source), example.language) == [], "\(example.source)")
        }
    }

    /// The words that a rule tags in a sentence, the others at work too.
    private func found(_ rule: any TaggingRule.Type, _ sentence: MarkedSentence, _ language: String) -> [String] {
        SentenceTagger.tags(in: sentence.block, language: language).filter { $0.rule.id == rule.description.id }
            .map { String(decoding: Array(sentence.block.text.utf8)[$0.range], as: UTF8.self) }
    }
}
