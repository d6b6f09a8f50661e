/// The ends of steps: what they take and what they give. The raw value is its name in messages.
public enum MaterialKind: String, Sendable, Hashable, CaseIterable {
    case request, page, article, file
}
