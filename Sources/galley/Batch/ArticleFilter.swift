import FoundationEssentials
import GalleyCore
import GalleyFetch

/// Which of many articles a verb is asked for: by publisher, day, language, and how far they have come.
struct ArticleFilter: Sendable {
    static let flags = [
        Flag("site", .text("NAME"), repeatable: true, "only articles of this publisher, by its name or its host"),
        Flag("since", .text("DATE"), "only articles published from this date on, or of this age, such as 7d"),
        Flag("until", .text("DATE"), "only articles published up to this date"),
        Flag("language", .text("LANGUAGE"), repeatable: true, "only articles in this language; ko means ko-KR, too"),
        Flag(
            "state", .choice(WorkState.allCases.map(\.rawValue)), repeatable: true,
            "only articles that are there in the work"),
    ]

    private let sites: [String]
    private let languages: [String]
    private let states: Set<WorkState>
    /// Nil where any day will do.
    private let days: TimeWindow?

    /// True when something may be left out.
    var isNarrow: Bool { !sites.isEmpty || !languages.isEmpty || !states.isEmpty || days != nil }
    /// True when it matters whether a file holds an article already.
    var asksForFiles: Bool { states.contains(.exported) }

    /// - Throws: `UsageError` for a date or a language that is none.
    init(_ arguments: Arguments, verb: String) throws {
        sites = arguments.texts("site").map { $0.lowercased() }
        languages = try arguments.texts("language").map { tag in
            guard StepOption.Shape.language.accepts(.string(tag)) else {
                throw UsageError(
                    verb: verb, "wants \(StepOption.Shape.language.wanted) after --language, not \"\(tag)\"")
            }
            return tag.lowercased()
        }
        states = Set(arguments.texts("state").compactMap(WorkState.init(rawValue:)))
        let (since, until) = (arguments.text("since"), arguments.text("until"))
        do {
            days =
                since == nil && until == nil
                ? nil : try TimeWindow(since: since, until: until, now: Clock.now, step: verb)
        } catch let error as StepOptionError {
            guard case .invalid(let why) = error.reason else { throw error }
            throw UsageError(verb: verb, "--\(error.option) \(why)")
        }
    }

    /// - Parameter isExported: whether a file holds it already, whatever state it bears.
    func admits(_ article: Article, isExported: Bool = false) -> Bool {
        let metadata = article.metadata
        if let days {
            guard let date = metadata.published ?? metadata.modified, days.contains(date) else { return false }
        }
        if !states.isEmpty, !states.contains(article.workState), !(isExported && asksForFiles) { return false }
        return isWanted(language: metadata.language) && isOfWantedSite(metadata)
    }

    /// A tag, or the beginning of one up to a hyphen (RFC 4647, 3.3.1).
    private func isWanted(language: String?) -> Bool {
        if languages.isEmpty { return true }
        guard let language = language?.lowercased() else { return false }
        return languages.contains { language == $0 || language.hasPrefix($0 + "-") }
    }

    private func isOfWantedSite(_ metadata: Metadata) -> Bool {
        if sites.isEmpty { return true }
        let name = metadata.site?.lowercased()
        let hosts = [metadata.canonicalURL, metadata.url].compactMap {
            $0.flatMap(URL.init(string:))?.host()?.lowercased()
        }
        return sites.contains { site in
            name == site || hosts.contains { $0 == site || $0.hasSuffix("." + site) }
        }
    }
}
