import GalleyCore

@testable import GalleyClean

/// What cleaning makes of a set of pages, in the measures an editor feels. Every value is 0…1 and the mean of pages.
struct SetScore {
    private var values: [QualityMeasure: [Double]] = [:]
    private var pieces = (found: 0, missed: 0, wrong: 0)

    /// Adds one page.
    mutating func add(_ gold: GoldPage, _ article: Article?) {
        let text = article?.text ?? ""
        if let wanted = gold.text { addText(wanted, gold, text) }
        if !gold.paragraphs.isEmpty { add(.cleanPages, Self.isClean(text, Self.paragraphs(of: gold, for: text))) }
        if let title = gold.title { add(.title, TextKey(article?.headline ?? "") == TextKey(title)) }
        if !gold.authors.isEmpty {
            add(.authors, PersonNames.read(article?.metadata.authors.map(\.name) ?? []) == gold.authors)
        }
        if let day = gold.day { add(.date, article?.metadata.published?.dayOnly.description == day) }
        let line = TextTrim.collapsed(text)
        for piece in gold.with {
            if line.contains(TextTrim.collapsed(piece)) { pieces.found += 1 } else { pieces.missed += 1 }
        }
        pieces.wrong += gold.without.count { line.contains(TextTrim.collapsed($0)) }
    }

    private mutating func addText(_ wanted: String, _ gold: GoldPage, _ text: String) {
        let paragraphs = Self.paragraphs(of: gold, for: text)
        let wanted = gold.optional.isEmpty ? wanted : paragraphs.joined(separator: "\n\n")
        let (true_, found) = (TokenRun(wanted, folded: false), TokenRun(text, folded: false))
        let count = ShingleCount(wanted: true_, found: found)
        if let precision = count.precision { values[.precision, default: []].append(precision) }
        if let recall = count.recall { values[.recall, default: []].append(recall) }
        add(.exact, true_.tokens == found.tokens)
    }

    private mutating func add(_ measure: QualityMeasure, _ holds: Bool) {
        values[measure, default: []].append(holds ? 1 : 0)
    }

    /// The gold paragraphs, those left out that may be missing and are.
    private static func paragraphs(of gold: GoldPage, for text: String) -> [String] {
        if gold.optional.isEmpty { return gold.paragraphs }
        let cover = TextCover(text)
        return gold.paragraphs.filter { !gold.optional.contains($0) || cover.share(of: $0) >= 0.5 }
    }

    /// True when no paragraph is wrong and none is missing.
    private static func isClean(_ text: String, _ wanted: [String]) -> Bool {
        let found = text.split(separator: "\n").map(String.init)
        let (inWanted, inFound) = (TextCover(wanted.joined(separator: "\n")), TextCover(text))
        return found.allSatisfy { inWanted.share(of: $0) >= TextCover.threshold }
            && wanted.allSatisfy { inFound.share(of: $0) >= TextCover.threshold }
    }

    /// The measures that the set's gold allows.
    var results: [QualityMeasure: Double] {
        var results = values.mapValues { $0.reduce(0, +) / Double(max(1, $0.count)) }
        if let precision = results.removeValue(forKey: .precision), let recall = results.removeValue(forKey: .recall) {
            results[.f1] = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
        }
        if pieces.found + pieces.missed > 0 {
            results[.pieces] = 2 * Double(pieces.found) / Double(2 * pieces.found + pieces.missed + pieces.wrong)
        }
        return results
    }
}
