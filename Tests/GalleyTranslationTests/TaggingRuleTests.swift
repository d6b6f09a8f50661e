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

    /// The words that a rule tags in a sentence.
    private func found(_ rule: any TaggingRule.Type, _ sentence: MarkedSentence, _ language: String) -> [String] {
        let opening = "PORT ELLERY, March 12, 2024, Harbour Wire."
        let dateline = Dateline(
            text: opening, place: "PORT ELLERY", date: Timestamp(year: 2024, month: 3, day: 12), source: "Harbour Wire")
        let article = Article(
            metadata: Metadata(language: language, dateline: dateline), body: [sentence.block],
            source: SourceRecord(mediaType: "text/plain"))
        let request = TaggingRequest(
            article: article, language: language, blocks: article.body.map(TaggedBlock.init),
            terms: TermIndex([.init(source: "charging quay", targets: [("de", "Ladekai")])], language: language))
        return rule.tags(in: request).map { tag in
            String(decoding: Array(sentence.block.text.utf8)[tag.range], as: UTF8.self)
        }
    }
}

/// A sentence with `[…]` around what is to be found, and backticks around code.
struct MarkedSentence {
    let block: Block
    let words: [String]

    init(_ source: String) {
        var (text, words, marks) = ("", [String](), [InlineMark]())
        var (opened, code): (Int?, Int?) = (nil, nil)
        for character in source {
            switch character {
            case "[": opened = text.utf8.count
            case "]":
                words.append(String(decoding: Array(text.utf8)[(opened ?? 0)...], as: UTF8.self))
            case "`":
                if let start = code {
                    marks.append(InlineMark(.code, start..<text.utf8.count))
                    code = nil
                } else {
                    code = text.utf8.count
                }
            default: text.append(character)
            }
        }
        block = Block(.paragraph, .text(InlineText(text, marks: marks)))
        self.words = words
    }
}
