import GalleyCore
import GalleyText

/// Chooses the day of publication and of the last change; a caption's date or a related story's never competes.
///
/// The day is the publisher's own: where metadata give UTC and the page shows the same moment in local time, the local
/// time wins.
struct DateChooser {
    private struct Found {
        let field: MetadataField
        let value: Timestamp
        let place: String
        let confidence: Double
        var reason: String?
    }

    private var found: [Found] = []
    private let language: String?

    init(language: String?) { self.language = language }

    /// Takes in what the page says of itself.
    mutating func add(head: HeadReader) {
        if let article = head.things.first(where: { $0.isArticle && $0.published != nil }) {
            add(.published, article.published, "json-ld datePublished", 0.95)
            add(.modified, article.modified, "json-ld dateModified", 0.95)
        }
        for value in head.all(.published) {
            let name = value.name.description
            add(.published, value.content, "meta \(name)", name.hasSuffix("published_time") ? 0.93 : 0.88)
        }
        for value in head.all(.modified) { add(.modified, value.content, "meta \(value.name)", 0.9) }
        for thing in head.things where !thing.isArticle && thing.isPage {
            add(.published, thing.published, "json-ld datePublished of the page", 0.86)
            add(.modified, thing.modified, "json-ld dateModified of the page", 0.86)
        }
    }

    /// Takes in one value; words that give no date are passed over.
    mutating func add(_ field: MetadataField, _ text: String?, _ place: String, _ confidence: Double) {
        guard let text, let value = Self.read(text, language: language) else { return }
        add(field, value, place, confidence)
    }

    /// The one day that a value or a line gives; nil where it is too short, too long or names none or several.
    static func read(_ text: String, language: String?) -> Timestamp? {
        guard (6..<200).contains(text.utf8.count) else { return nil }
        return WebTimestamp.read(text) ?? DateReader.read(text, language: language)
    }

    /// Takes in a date that has been read.
    mutating func add(_ field: MetadataField, _ value: Timestamp, _ place: String, _ confidence: Double) {
        guard (1980...2100).contains(value.year) else { return }
        found.append(Found(field: field, value: value, place: place, confidence: confidence))
    }

    /// `…/2020/11/05/…`, `…/2020-11-05-…`, `…/20201105…` in the address.
    mutating func add(url: String?) {
        guard let url, let value = URLDate.read(url) else { return }
        add(.published, value, "address", 0.7)
    }

    /// True while no value has been found, or only one whose local day is unknown.
    var wantsShownDate: Bool { best(.published).map { found[$0].value.offset == 0 } ?? true }

    /// Lets the local time of another place win over the same moment in UTC.
    mutating func settleLocalDay() {
        guard let best = best(.published), found[best].value.offset == 0 else { return }
        let moment = found[best].value
        for index in found.indices where index != best && found[index].field == .published {
            guard let minutes = Self.localOffset(of: found[index].value, at: moment) else { continue }
            found.append(
                Found(
                    field: .published, value: Timestamp(unixSeconds: moment.unixSeconds, offset: minutes),
                    place: found[best].place, confidence: min(1, found[best].confidence + 0.01),
                    reason: "in the local time that \(found[index].place) gives"))
            return
        }
    }

    /// Minutes east of UTC when `other` is the same moment as `moment` on a clock elsewhere; nil when it is not.
    private static func localOffset(of other: Timestamp, at moment: Timestamp) -> Int? {
        guard other.minuteOfDay != nil, moment.minuteOfDay != nil, other.offset != 0 else { return nil }
        let isZoned = other.offset != nil
        let difference = other.unixSeconds - moment.unixSeconds + (isZoned ? 0 : 59)
        if isZoned { return abs(difference) <= 60 ? other.offset : nil }
        // Shown times leave out the seconds.
        let (minutes, seconds) = (difference.dividedFloor(by: 60), difference - difference.dividedFloor(by: 60) * 60)
        guard minutes != 0, abs(minutes) <= 14 * 60, minutes % 30 == 0, seconds >= 0 else { return nil }
        return minutes
    }

    func value(of field: MetadataField) -> Timestamp? { best(field).map { found[$0].value } }

    var candidates: [Candidate] {
        let (published, modified) = (best(.published), best(.modified))
        return found.enumerated().map { index, entry in
            Candidate(
                entry.field, entry.value.description, foundIn: entry.place, confidence: entry.confidence,
                isChosen: index == published || index == modified, reason: entry.reason)
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

extension Int {
    /// The quotient rounded down.
    fileprivate func dividedFloor(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }
}
