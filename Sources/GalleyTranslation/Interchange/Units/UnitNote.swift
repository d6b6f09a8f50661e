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
    package init?(tag: Tag, words: String) {
        let lead: String
        switch tag.category {
        case .quotation:
            guard let speaker = tag.property("speaker"), !speaker.isEmpty else { return nil }
            self.init("Speaker of \(Self.shortened(words)): \(speaker)", category: tag.category)
            return
        case .acronym: lead = "Acronym"
        case .money: lead = "Money"
        case .date: lead = "Date"
        case .measure: lead = "Measure"
        case .term: lead = "Term"
        case .title: lead = "Title of a work"
        case .foreignPassage: lead = "Foreign passage"
        default: return nil
        }
        var facts: [String] = []
        if let value = tag.value, value != words { facts.append(value) }
        for property in tag.properties where !property.value.isEmpty {
            facts.append(
                tag.category == .term && property.name == "target"
                    ? "→ \(property.value)" : "\(property.name) \(property.value)")
        }
        if facts.isEmpty { return nil }
        self.init("\(lead) \(Self.shortened(words)): \(facts.joined(separator: "; "))", category: tag.category)
    }

    private static func shortened(_ words: String) -> String {
        words.count <= 40 ? words : words.prefix(38) + "…"
    }
}
