import GalleyCore
import GalleyFetch

/// What became of each page, a line each: `new`, `changed`, `unchanged`, `not-due`, `gone`, or the kind of failure.
final class FetchReport {
    private let console: Console
    private let asJSON: Bool
    private var counts: [String: Int] = [:]

    init(_ console: Console, asJSON: Bool) {
        self.console = console
        self.asJSON = asJSON
    }

    /// - Throws: `OutputClosed`, `OutputError`.
    func add(_ visit: Visit) throws {
        let words = Self.words(visit)
        counts[words, default: 0] += 1
        try console.write(asJSON ? Self.json(visit, words) + "\n" : Self.line(visit, words) + "\n")
    }

    /// Says how many of each there were.
    func finish() {
        let total = counts.values.reduce(0, +)
        let changes = PageChange.allCases.map(\.rawValue).filter { counts[$0] != nil }
        let failures = counts.keys.filter { !changes.contains($0) }.sorted()
        let parts = (changes + failures).map { "\(counts[$0] ?? 0) \($0)" }
        let noun = total == 1 ? "page" : "pages"
        console.say("\(total) \(noun)" + (parts.isEmpty ? "" : ": ") + parts.joined(separator: ", "))
    }

    private static func words(_ visit: Visit) -> String {
        if let change = visit.change { return change.rawValue }
        guard case .failure(let failure) = visit.outcome else { return PageChange.new.rawValue }
        return failure.kind.rawValue
    }

    private static func line(_ visit: Visit, _ words: String) -> String {
        let column = words + String(repeating: " ", count: max(1, 20 - words.count))
        switch visit.outcome {
        case .page(let page): return column + (page.url ?? page.file ?? "")
        case .failure(let failure): return column + failure.url
        }
    }

    private static func json(_ visit: Visit, _ words: String) -> String {
        var members: [(String, JSONValue?)]
        switch visit.outcome {
        case .page(let page):
            members = [
                ("url", (page.url ?? page.file).map(JSONValue.string)), ("outcome", .string(words)),
                ("status", .integer(page.status)), ("finalUrl", page.finalURL.map(JSONValue.string)),
                ("mediaType", page.mediaType.map(JSONValue.string)), ("bytes", .integer(page.bytes.count)),
                ("hash", .string(ContentHash(of: page.bytes).hex)),
                ("fetchedAt", page.fetchedAt.map { .string($0.description) }),
            ]
            members += page.remarks.map { ($0.name, .string($0.value)) }
            let wishes = OptOuts(page, token: UserAgent().productToken)
            if wishes.forbidsArchiving { members.append(("noarchive", .bool(true))) }
            if wishes.reservesMining { members.append(("miningReserved", .bool(true))) }
        case .failure(let failure):
            members = [
                ("url", .string(failure.url)), ("outcome", .string(words)),
                ("kind", .string(failure.kind.rawValue)), ("status", failure.status.map { .integer($0) }),
                ("message", .string(failure.message)), ("retry", .bool(failure.isTransient)),
            ]
        }
        return JSONValue.object(.init(members.compactMap { key, value in value.map { (key, $0) } })).text
    }
}
