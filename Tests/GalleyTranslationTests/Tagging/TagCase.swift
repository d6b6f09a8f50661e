import FoundationEssentials
import GalleyCore
import Testing

@testable import GalleyTranslation

/// A sentence of `Fixtures/Tagging/cases.txt` with what must be found in it.
struct TagCase: Sendable, CustomTestStringConvertible {
    struct Mark: Hashable, CustomStringConvertible {
        let words: String
        /// Nil where the case does not say.
        let value: String?

        var description: String { "[\(words)→\(value ?? "…")]" }
    }

    let category: TagCategory
    let language: String
    let sentence: String

    var testDescription: String { "\(category.rawValue) \(language): \(sentence)" }

    /// All cases of the file.
    static let all: [TagCase] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures/Tagging/cases.txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        var cases: [TagCase] = []
        var heading: (category: TagCategory, language: String)?
        for line in text.split(separator: "\n") {
            if line.hasPrefix("= ") {
                let words = line.split(separator: " ")
                heading = TagCategory(rawValue: String(words[1])).map { ($0, String(words[2])) }
            } else if let (category, language) = heading {
                cases.append(TagCase(category: category, language: language, sentence: String(line)))
            }
        }
        return cases
    }()

    /// The sentence without its marks, and the marks.
    var parts: (block: Block, marks: [Mark]) {
        let marked = MarkedSentence(sentence, valueSign: "→")
        return (marked.block, zip(marked.words, marked.values).map { Mark(words: $0, value: $1) })
    }

    /// What the tagger finds, of the case's category.
    func found() -> [Mark] {
        let block = parts.block
        return SentenceTagger.tags(in: block, language: language).filter { $0.category == category }.map { tag in
            let words = String(decoding: Array(block.text.utf8)[tag.range], as: UTF8.self)
            return Mark(words: words, value: tag.category == .quotation ? tag.property("speaker") : tag.value)
        }
    }
}
