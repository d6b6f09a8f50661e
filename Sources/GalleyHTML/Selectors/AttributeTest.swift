/// What a selector asks of one attribute (Selectors Level 4, §6).
struct AttributeTest: Sendable, Hashable {
    enum Comparison: Sendable, Hashable {
        case present, equals, includesWord, startsWithWord, hasPrefix, hasSuffix, contains
    }

    let name: String
    var comparison = Comparison.present
    var value: [UInt8] = []
    var ignoresCase = false

    /// Whether an attribute's decoded value passes.
    func passes(_ actual: some Collection<UInt8>) -> Bool {
        guard comparison != .present else { return true }
        let actual = ignoresCase ? actual.map(\.asciiLowercased) : Array(actual)
        let value = ignoresCase ? value.map(\.asciiLowercased) : value
        switch comparison {
        case .present: return true
        case .equals: return actual == value
        case .includesWord:
            return !value.isEmpty && actual.split(whereSeparator: \.isHTMLSpace).contains { $0.elementsEqual(value) }
        case .startsWithWord: return actual == value || actual.starts(with: value + [.hyphen])
        case .hasPrefix: return !value.isEmpty && actual.starts(with: value)
        case .hasSuffix: return !value.isEmpty && actual.reversed().starts(with: value.reversed())
        case .contains: return !value.isEmpty && Self.contains(actual, value)
        }
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard text.count >= part.count else { return false }
        return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
    }
}
