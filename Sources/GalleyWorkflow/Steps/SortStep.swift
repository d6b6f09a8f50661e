import GalleyCore
import Synchronization

/// Holds all articles and gives them in the order of a value.
final class SortStep: Step {
    static let entry = StepEntry(
        StepDescription(
            name: "sort",
            summary: "Puts articles in the order of a value; those without it come last, equal ones stay as they came.",
            kind: .barrier, takes: .article, gives: nil,
            options: [
                StepOption(
                    "by", .string, default: .string("/published"),
                    summary: "JSON Pointer to a number, a date or a text"),
                StepOption(
                    "order", .choice(["rising", "falling"]), default: .string("rising"),
                    summary: "falling puts the newest, largest or last first"),
            ],
            example: #"{ "by": "/published", "order": "falling" }"#),
        step: { options, _ in try SortStep(options) })

    private let path: JSONPointer
    private let isFalling: Bool
    private let held = Mutex<[(key: SortKey?, article: Article)]>([])

    init(_ options: StepOptions) throws {
        guard let path = try options.pointer("by", step: "sort") else {
            throw StepOptionError(.missing, option: "by", step: "sort")
        }
        self.path = path
        isFalling = options.string("order") == "falling"
    }

    func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [material] }
        let key = ArticleView(article).values(at: path).first.flatMap(SortKey.init)
        held.withLock { $0.append((key, article)) }
        return []
    }

    func finish(in context: StepContext) async throws -> [Material] {
        let all = held.withLock { held in
            defer { held = [] }
            return held
        }
        let sorted = all.enumerated().sorted { a, b in
            switch (a.element.key, b.element.key) {
            case (nil, nil): return a.offset < b.offset
            case (nil, _): return false
            case (_, nil): return true
            case (let x?, let y?):
                if x == y { return a.offset < b.offset }
                return isFalling ? y < x : x < y
            }
        }
        return sorted.map { .article($0.element.article) }
    }
}

/// A value as something to sort by: moments and numbers before texts.
private enum SortKey: Comparable {
    case number(Double)
    case text(String)

    /// Nil for what has no order.
    init?(_ value: JSONValue) {
        if let number = value.number {
            self = .number(number)
        } else if let text = value.string, !text.isEmpty {
            self = Timestamp(iso8601: text).map { .number(Double($0.unixSeconds)) } ?? .text(text)
        } else {
            return nil
        }
    }
}
