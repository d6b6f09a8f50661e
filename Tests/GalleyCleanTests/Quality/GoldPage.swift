import GalleyCore

@testable import GalleyClean

/// A page of a shared set with what people found on it.
struct GoldPage: Sendable {
    let id: String
    let url: String?
    /// Path of the packed page below the set's folder.
    let file: String
    let text: String?
    let paragraphs: [String]
    /// Paragraphs that may stand in the text or not.
    let optional: Set<String>
    let title: String?
    let authors: Set<String>
    /// `2024-05-06`.
    let day: String?
    /// Pieces that must, and must not, stand in the text.
    let with: [String]
    let without: [String]

    init?(_ value: JSONValue) {
        guard let id = value["id"]?.string, let file = value["html"]?.string else { return nil }
        func strings(_ key: String) -> [String] {
            value[key]?.array?.compactMap(\.string) ?? value[key]?.string.map { [$0] } ?? []
        }
        self.id = id
        self.file = file
        url = value["url"]?.string
        text = value["gold_text"]?.string
        paragraphs = strings("gold_paragraphs").filter { !TokenRun($0, folded: true).tokens.isEmpty }
        optional = Set(strings("optional_paragraphs"))
        title = value["title"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        authors = PersonNames.read(strings("author"))
        day = value["date"]?.string.map { String($0.prefix(10)) }.flatMap { WebTimestamp.read($0) == nil ? nil : $0 }
        with = strings("with")
        without = strings("without")
    }
}
