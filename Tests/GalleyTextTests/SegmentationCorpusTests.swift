import Foundation
import GalleyText
import TestSupport
import Testing

@Suite("Sentence breaks on the shared corpora", .enabled(if: Corpora.present, Comment(rawValue: Corpora.hint)))
struct SegmentationCorpusTests {
    private struct Case: Decodable {
        var language: String?
        var name: String?
        var text: String
        var segments: [String]
    }

    @Test("English golden rules hold in 47 cases of 50, other languages' in 33 of 36")
    func goldenRules() throws {
        let url = try #require(Corpora.url("data/segmentation/golden-rules.json"))
        let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: url))
        var right = (english: 0, others: 0)
        for item in cases {
            let language = try #require(item.language)
            let found = sentences(of: item.text, language: codes[language] ?? "und")
            if found == item.segments.map(bare) {
                if language == "English" { right.english += 1 } else { right.others += 1 }
            } else {
                print("golden rule not met: \(language), \(item.name ?? "")")
            }
        }
        print("golden rules: English \(right.english) of 50, others \(right.others) of 36")
        #expect(right.english >= 47)
        #expect(right.others >= 33)
    }

    @Test("joined sentences are parted with F1 of at least .95", arguments: ["ko", "ja", "zh"])
    func joined(language: String) throws {
        let url = try #require(Corpora.url("data/segmentation/joined-\(language).json"))
        let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: url))
        var (hits, found, expected) = (0, 0, 0)
        for item in cases {
            let ours = ends(sentences(of: item.text, language: language))
            let theirs = ends(item.segments.map(bare))
            hits += ours.intersection(theirs).count
            found += ours.count
            expected += theirs.count
        }
        let f1 = 2 * Double(hits) / Double(found + expected)
        print("joined \(language): F1 \(f1)")
        #expect(f1 >= 0.95)
    }

    private func sentences(of text: String, language: String) -> [String] {
        let utf8 = Array(text.utf8)
        return SentenceBreaker(language: language).sentences(in: text)
            .map { bare(String(decoding: utf8[$0], as: UTF8.self)) }
    }

    /// White space between words differs in the corpora; it is no part of what is measured.
    private func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    /// The inner ends, counted in characters from the start.
    private func ends(_ sentences: [String]) -> Set<Int> {
        var place = 0
        return Set(
            sentences.dropLast().map {
                place += $0.count
                return place
            })
    }

    private let codes = [
        "English": "en", "German": "de", "Japanese": "ja", "Arabic": "ar", "Italian": "it", "Russian": "ru",
        "Spanish": "es", "Greek": "el", "Hindi": "hi", "Armenian": "hy", "Burmese": "my", "Amharic": "am",
        "Persian": "fa", "Urdu": "ur", "Dutch": "nl", "French": "fr", "Polish": "pl", "Chinese": "zh", "Danish": "da",
    ]
}
