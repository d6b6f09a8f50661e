package import GalleyCore

/// A line for the translator beside a unit: who speaks, what an acronym stands for, what a sum is.
package struct UnitNote: Sendable, Hashable {
    /// The category of the tag it explains; nil for a note on the unit itself.
    package let category: TagCategory?
    package let text: String

    package init(_ text: String, category: TagCategory? = nil) {
        self.text = text
        self.category = category
    }

    /// The note of a tag on some words, where there is more to say than the words themselves do.
    /// - Parameter target: BCP 47, the language translated into; nil tells of all.
    package init?(tag: Tag, words: String, target: String?) {
        var facts: [String] = []
        if let value = tag.value, value != words, tag.category != .term { facts.append(value) }
        switch tag.category {
        case .quotation:
            guard let speaker = tag.property("speaker"), !speaker.isEmpty else { return nil }
            facts = [speaker]
        case .term: facts += tag.translations(into: target).map { "→ \($0)" }
        case .money, .number, .measure:
            // The words show their own scale.
            facts += tag.properties.filter { !$0.value.isEmpty && $0.name != "scale" }.map { "\($0.name) \($0.value)" }
            let number = tag.value.flatMap { Int($0.prefix { $0.isASCII && $0.isNumber }) }
            if let number, let target {
                let eastAsian = EastAsianScale.text(number, language: target)
                facts += [eastAsian ?? WesternScale.text(number, language: target)].compactMap(\.self)
            }
            if tag.category == .number, facts.count < 2 { return nil }
        case .acronym, .date, .time, .title, .foreignPassage:
            facts += tag.properties.filter { !$0.value.isEmpty }.map { "\($0.name) \($0.value)" }
        default: return nil
        }
        if facts.isEmpty { return nil }
        self.init(
            "\(Self.lead(tag.category)) \(Self.shortened(words)): " + facts.joined(separator: "; "),
            category: tag.category)
    }

    private static func lead(_ category: TagCategory) -> String {
        switch category {
        case .quotation: "Speaker of"
        case .foreignPassage: "Foreign passage"
        default: category.rawValue.prefix(1).uppercased() + category.rawValue.dropFirst()
        }
    }

    private static func shortened(_ words: String) -> String {
        words.count <= 40 ? words : words.prefix(38) + "…"
    }
}
