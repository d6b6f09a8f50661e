/// What kind of thing a tag marks. The raw value is its name in JSON and in hand-off files.
public enum TagCategory: String, Sendable, Hashable, CaseIterable {
    case url, email, handle, hashtag, code
    case person, organisation, place, title
    case acronym, quotation
    case date, time, number, money, percent, measure
    case dateline, agency, term
    case foreignPassage = "foreign-passage"

    /// True for what must reach the translation as it is.
    public var isProtected: Bool {
        switch self {
        case .url, .email, .handle, .hashtag, .code, .agency: true
        default: false
        }
    }
}
