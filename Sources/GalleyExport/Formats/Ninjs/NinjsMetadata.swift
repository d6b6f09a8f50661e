import GalleyCore

/// What a news object says of its story besides the words.
struct NinjsMetadata {
    private let value: JSONValue
    private let uri: String

    init(_ value: JSONValue, uri: String) {
        self.value = value
        self.uri = uri
    }

    var metadata: Metadata {
        let sources = (value["infoSources"] ?? value["infosource"])?.array ?? []
        let chain = sources.compactMap(Self.source)
        let place = (value["located"]?.string).flatMap { $0.isEmpty ? nil : $0 }
        return Metadata(
            url: SafeLink.written(uri), site: site, headline: headline,
            summary: words("descriptions", role: "summary") ?? value["description_text"]?.string,
            authors: authors, published: published, modified: modified, language: value["language"]?.string,
            section: subjects.first { $0["rel"] == .string("section") }?["name"]?.string,
            keywords: keywords, dateline: place.map { Dateline(text: $0, place: $0, date: moment("contentCreated")) },
            sourceChain: chain,
            rights: Rights(
                copyright: (value["copyrightNotice"] ?? value["copyrightnotice"])?.string,
                licence: value["rightsInfo"]?["linkedRights"]?.string,
                usageTerms: (value["usageTerms"] ?? value["usageterms"])?.string))
    }

    private func moment(_ key: String) -> Timestamp? { value[key]?.string.flatMap(Timestamp.init(iso8601:)) }

    private var created: Timestamp? { moment("firstCreated") ?? moment("firstcreated") }

    private var versionCreated: Timestamp? { moment("versionCreated") ?? moment("versioncreated") }

    /// Galley says when a story was first created where it knows that; elsewhere one that names only its version
    /// was published with it.
    private var published: Timestamp? { created ?? (isOwn ? nil : versionCreated) }

    private var modified: Timestamp? { versionCreated == published ? nil : versionCreated }

    private var isOwn: Bool { value["altIds"]?.array?.contains { $0["role"] == .string("galley") } ?? false }

    private var headline: String? {
        words("headlines", role: "main") ?? value["headlines"]?.array?.first?["value"]?.string
            ?? value["headline"]?.string ?? value["title"]?.string
    }

    private func words(_ key: String, role: String) -> String? {
        value[key]?.array?.first { $0["role"] == .string(role) }?["value"]?.string
    }

    private var authors: [Author] {
        let people = (value["people"]?.array ?? []).filter { $0["rel"] == .string("author") }
        let named = people.compactMap { person in
            person["name"]?.string.map { Author(name: $0, url: person["uri"]?.string) }
        }
        if !named.isEmpty { return named }
        let names = (value["by"] ?? value["byline"])?.string?.split(separator: ",") ?? []
        return names.map { name in
            let words = name.drop { $0 == " " }
            return Author(name: String(words.hasPrefix("By ") ? words.dropFirst(3) : words))
        }
    }

    private var subjects: [JSONValue] { (value["subjects"] ?? value["subject"])?.array ?? [] }

    private var keywords: [String] {
        let named = subjects.filter { $0["rel"] != .string("section") }.compactMap { $0["name"]?.string }
        return named + (value["keywords"]?.array ?? []).compactMap(\.string)
    }

    private var site: String? {
        value["organisations"]?.array?.first { $0["rel"] == .string("publisher") }?["name"]?.string
    }

    private static func source(_ value: JSONValue) -> SourceLink? {
        guard let name = value["name"]?.string else { return nil }
        let role = value["role"]?.string.flatMap(SourceLink.Role.init(rawValue:))
        return SourceLink(role: role ?? .origin, name: name, url: value["uri"]?.string)
    }
}
