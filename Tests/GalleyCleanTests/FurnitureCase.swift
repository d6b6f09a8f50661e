import FoundationEssentials
import Testing

/// One line of furniture, or of a story that sounds like it, in a language; see `Tests/Fixtures/Furniture/README.md`.
struct FurnitureCase: Sendable, CustomTestStringConvertible {
    let language: String
    let rule: String
    let line: String
    /// True for furniture, false for what must stay.
    let isFurniture: Bool
    /// Paragraphs of the story around it.
    let story: [String]

    var testDescription: String { "\(language), \(rule): \(line.prefix(60))" }

    static let all: [FurnitureCase] = PageFixtureTests.names(in: "Tests/Fixtures/Furniture", suffix: ".txt").flatMap(
        read)

    private static func read(_ name: String) -> [FurnitureCase] {
        let file = PageFixtureTests.root.appending(path: "Tests/Fixtures/Furniture/\(name)")
        guard let data = try? Data(contentsOf: file) else { return [] }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
        let story = lines.filter { $0.hasPrefix("| ") }.map { String($0.dropFirst(2)) }
        var rule = ""
        return lines.compactMap { line in
            if line.hasPrefix("[") { rule = String(line.dropFirst().dropLast()) }
            guard line.hasPrefix("- ") || line.hasPrefix("= ") else { return nil }
            return FurnitureCase(
                language: String(name.dropLast(4)), rule: rule, line: String(line.dropFirst(2)),
                isFurniture: line.hasPrefix("- "), story: story)
        }
    }
}
