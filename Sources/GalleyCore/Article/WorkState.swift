/// How far an article has come in the work. What may be done with it is `Usage`; the two never share a field.
public enum WorkState: String, Sendable, Hashable, CaseIterable {
    case fetched, cleaned, tagged
    case inTranslation = "in-translation"
    case translated
    case inReview = "in-review"
    case approved, exported
}
