import GalleyCore
import GalleyText

/// Chooses the day of publication and of the last change; a caption's date or a related story's never competes.
struct DateChooser {
    private var found: [(field: MetadataField, value: Timestamp, place: String, confidence: Double)] = []
    private let language: String?

    init(language: String?) { self.language = language }

    /// Takes in what the page says of itself.
    mutating func add(head: HeadReader) {
        if let article = head.things.first(where: { $0.isArticle && $0.published != nil }) {
            add(.published, article.published, "json-ld datePublished", 0.95)
            add(.modified, article.modified, "json-ld dateModified", 0.95)
        }
        for value in head.values[.published] ?? [] {
            add(.published, value.content, "meta \(value.name)", value.name.contains("published_time") ? 0.93 : 0.88)
        }
        for value in head.values[.modified] ?? [] { add(.modified, value.content, "meta \(value.name)", 0.9) }
        for thing in head.things where !thing.isArticle && thing.isPage {
            add(.published, thing.published, "json-ld datePublished of the page", 0.86)
            add(.modified, thing.modified, "json-ld dateModified of the page", 0.86)
        }
    }

    /// Takes in one value; words that give no date are passed over.
    mutating func add(_ field: MetadataField, _ text: String?, _ place: String, _ confidence: Double) {
        guard let text, !text.isEmpty, text.utf8.count < 200 else { return }
        guard let value = Timestamp(iso8601: text) ?? DateReader.read(text, language: language),
            (1980...2100).contains(value.year)
        else { return }
        found.append((field, value, place, confidence))
    }

    /// `…/2020/11/05/…`, `…/2020-11-05-…`, `…/20201105…` in the address.
    mutating func add(url: String?) {
        guard let url, let value = URLDate.read(url) else { return }
        found.append((.published, value, "address", 0.7))
    }

    func value(of field: MetadataField) -> Timestamp? { best(field).map { found[$0].value } }

    var candidates: [Candidate] {
        let chosen = Set([best(.published), best(.modified)].compactMap(\.self))
        return found.enumerated().map { index, entry in
            Candidate(
                entry.field, entry.value.description, foundIn: entry.place, confidence: entry.confidence,
                isChosen: chosen.contains(index))
        }
    }

    private func best(_ field: MetadataField) -> Int? {
        var best: Int?
        for index in found.indices where found[index].field == field {
            if best.map({ found[$0].confidence < found[index].confidence }) ?? true { best = index }
        }
        return best
    }
}
