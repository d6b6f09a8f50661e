import GalleyCore
import Synchronization

/// Lets so many articles through, in the order of the source, altogether or of each kind.
final class LimitStep: Step {
    static let entry = StepEntry(
        StepDescription(
            name: "limit",
            summary: "Lets the first so many articles through, altogether or of each site, day, section …",
            kind: .barrier, takes: .article, gives: nil,
            options: [
                StepOption("most", .integer(0...1_000_000_000), required: true, summary: "how many"),
                StepOption("of", .string, summary: "JSON Pointer: so many of each value found there"),
            ],
            example: #"{ "most": 5, "of": "/site" }"#),
        step: { options, _ in try LimitStep(options) })

    private let most: Int
    private let path: JSONPointer?
    private let counts = Mutex<[String: Int]>([:])

    init(_ options: StepOptions) throws {
        most = options.integer("most") ?? 0
        path = try options.pointer("of", step: "limit")
    }

    func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .article(let article) = material else { return [material] }
        let key = path.map { ArticleView(article).values(at: $0).map(\.canonicalText).joined(separator: " ") } ?? ""
        let isIn = counts.withLock { counts in
            counts[key, default: 0] += 1
            return counts[key, default: 0] <= most
        }
        return isIn ? [material] : []
    }
}

extension StepOptions {
    /// An option that holds a JSON Pointer; nil when it is left out.
    /// - Throws: `StepOptionError` for a text that is none.
    func pointer(_ name: String, step: String) throws -> JSONPointer? {
        guard let text = string(name) else { return nil }
        if let pointer = JSONPointer(text) { return pointer }
        throw StepOptionError(
            .invalid("\"\(text)\" is no JSON Pointer; it begins with a slash"), option: name, step: step)
    }
}
