package import GalleyCore

/// Values that somebody sets over an article's metadata, checked before any article comes.
package struct MetadataChange: Sendable, Hashable {
    /// Why a value cannot be set, in words.
    package struct Problem: Error, Sendable, Hashable, CustomStringConvertible {
        package let description: String
    }

    /// The fields that can be set, by the names they have in an article's JSON.
    package static let fields: [MetadataField] = [
        .headline, .summary, .authors, .published, .modified, .language, .site, .section, .keywords, .canonicalURL,
        .rights,
    ]

    private let values: [(field: MetadataField, value: JSONValue)]

    /// - Parameter values: by field; texts, lists of texts for authors and keywords, ISO 8601 for dates, null to empty
    ///   a field.
    /// - Throws: `Problem` for a field that cannot be set or a value it cannot have.
    package init(_ values: JSONValue.Object) throws {
        self.values = try values.entries.map { name, value in
            guard let field = Self.fields.first(where: { $0.rawValue == name }) else {
                let hint = NearestName.hint(for: name, among: Self.fields.map(\.rawValue))
                throw Problem(description: "\"\(name)\" is no value that can be set\(hint)")
            }
            try Self.check(value, field)
            return (field, value)
        }
    }

    package static func == (a: MetadataChange, b: MetadataChange) -> Bool { a.json == b.json }
    package func hash(into hasher: inout Hasher) { hasher.combine(json) }

    private var json: JSONValue { .object(.init(values.map { ($0.field.rawValue, $0.value) })) }

    /// Puts the values in.
    /// - Parameter onlyMissing: leaves alone what has a value already.
    package func apply(to metadata: inout Metadata, onlyMissing: Bool = false) {
        for (field, value) in values where !(onlyMissing && metadata.has(field)) { metadata.set(field, to: value) }
    }

    private static func check(_ value: JSONValue, _ field: MetadataField) throws {
        if value.isNull { return }
        switch field {
        case .authors, .keywords:
            let isList = value.array.map { $0.allSatisfy { $0.string != nil } } ?? false
            if !isList, value.string == nil { throw wrong(field, "a text or a list of texts", value) }
        case .published, .modified:
            guard value.string.flatMap({ Timestamp(iso8601: $0) }) != nil else {
                throw wrong(field, "a date such as \"2026-01-31T08:00:00Z\"", value)
            }
        case .language:
            guard StepOption.Shape.language.accepts(value) else { throw wrong(field, "a language tag", value) }
        default:
            if value.string == nil { throw wrong(field, "a text", value) }
        }
    }

    private static func wrong(_ field: MetadataField, _ wanted: String, _ value: JSONValue) -> Problem {
        Problem(description: "\"\(field.rawValue)\" wants \(wanted), this is \(value.text)")
    }
}

extension Metadata {
    fileprivate func has(_ field: MetadataField) -> Bool {
        switch field {
        case .headline: headline?.isEmpty == false
        case .summary: summary?.isEmpty == false
        case .authors: !authors.isEmpty
        case .published: published != nil
        case .modified: modified != nil
        case .language: language != nil
        case .site: site?.isEmpty == false
        case .section: section?.isEmpty == false
        case .keywords: !keywords.isEmpty
        case .canonicalURL: canonicalURL != nil
        case .rights: rights.copyright?.isEmpty == false
        default: false
        }
    }

    /// The value was checked before.
    fileprivate mutating func set(_ field: MetadataField, to value: JSONValue) {
        let texts = value.array?.compactMap(\.string) ?? value.string.map { [$0] } ?? []
        switch field {
        case .headline: headline = value.string
        case .summary: summary = value.string
        case .authors: authors = texts.map { Author(name: $0) }
        case .published: published = value.string.flatMap { Timestamp(iso8601: $0) }
        case .modified: modified = value.string.flatMap { Timestamp(iso8601: $0) }
        case .language: language = value.string
        case .site: site = value.string
        case .section: section = value.string
        case .keywords: keywords = texts
        case .canonicalURL: canonicalURL = value.string
        case .rights: rights.copyright = value.string
        default: break
        }
    }
}
