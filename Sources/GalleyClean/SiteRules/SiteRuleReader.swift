import FoundationEssentials
import GalleyCore
import GalleyHTML
import GalleyStore

/// Reads a site-rules file and gathers everything that is wrong with it.
struct SiteRuleReader {
    /// The largest file taken.
    private static let limit = 4 << 20
    private static let keys = ["host", "container", "keep", "cut", "fields", "tests", "summary", "$schema", "$comment"]
    private static let testKeys = ["page", "url", "contains", "excludes", "fields", "$comment"]

    private let file: String
    private let bytes: [UInt8]
    private let places: [String: Int]
    private var problems: [SiteRuleProblem] = []

    private init(file: String, bytes: [UInt8], places: [String: Int]) {
        self.file = file
        self.bytes = bytes
        self.places = places
    }

    /// The rule of a file, nil when something about it is wrong, and what that is.
    /// - Throws: `FileError` or `FileTooLarge` for a file that cannot be read.
    static func load(_ path: String) throws -> (rule: SiteRule?, problems: [SiteRuleProblem]) {
        let bytes = try FileContents.read(path, limit: limit)
        do {
            let (value, places) = try JSONReader.readWithPlaces(bytes)
            var reader = SiteRuleReader(file: path, bytes: bytes, places: places)
            let rule = reader.rule(value)
            return (reader.problems.isEmpty ? rule : nil, reader.problems)
        } catch let error as JSONError {
            let problem = SiteRuleProblem(
                .noJSON, file: path, line: error.line, column: error.column, pointer: "", error.problem)
            return (nil, [problem])
        }
    }

    /// True for a JSON value that is meant as site rules: it names a host or what to do on its pages, and has none of
    /// the keys that every workflow has.
    static func isMeant(_ value: JSONValue) -> Bool {
        guard let object = value.object, object["steps"] == nil, object["source"] == nil else { return false }
        return ["host", "container", "keep", "cut", "fields"].contains { object[$0] != nil }
    }

    private mutating func rule(_ value: JSONValue) -> SiteRule? {
        guard let object = object(value, at: "", "a site-rules file", keys: Self.keys) else { return nil }
        let hosts = strings(object, "host", at: "").map { host(of: $0.text, at: $0.pointer) }
        if hosts.isEmpty {
            add(.missingKey, "/host", "\"host\" is missing: the host whose pages these rules are for")
        }
        let container = selectors(object, "container")
        let keep = selectors(object, "keep")
        let cut = selectors(object, "cut")
        let fields = fields(object)
        if container.isEmpty, keep.isEmpty, cut.isEmpty, fields.isEmpty, problems.isEmpty {
            add(.missingKey, "", "it says nothing of the pages", hint: "give a container, keep, cut or fields")
        }
        let tests = tests(object)
        return SiteRule(
            file: file, hosts: hosts.compactMap(\.self), container: container, keep: keep, cut: cut, fields: fields,
            tests: tests)
    }

    private mutating func host(of text: String, at pointer: String) -> String? {
        let host = SiteRules.host(of: text) ?? SiteRules.withoutWWW(text.lowercased())
        let isHost = host.allSatisfy { $0.isLetter || $0.isNumber || "-._".contains($0) }
        if isHost, !host.isEmpty, !host.hasPrefix("."), !host.hasSuffix(".") { return host }
        add(.wrongType, pointer, "\"\(text)\" is no host", hint: "write it as in www.paper.example")
        return nil
    }

    private mutating func selectors(_ object: JSONValue.Object, _ key: String) -> [SiteSelector] {
        strings(object, key, at: "").compactMap { selector($0.text, at: $0.pointer) }
    }

    private mutating func selector(_ text: String, at pointer: String) -> SiteSelector? {
        do { return try SiteSelector(text) } catch {
            add(.badSelector, pointer, "\(error)")
            return nil
        }
    }

    private mutating func fields(_ object: JSONValue.Object) -> [SiteField] {
        let names = SiteField.known.map(\.rawValue)
        guard let fields = self.object(object["fields"], at: "/fields", "\"fields\"", keys: names) else { return [] }
        return fields.entries.compactMap { name, value in
            guard let field = MetadataField(rawValue: name), SiteField.known.contains(field) else { return nil }
            return self.field(field, value, at: "/fields/" + name)
        }
    }

    private mutating func field(_ field: MetadataField, _ value: JSONValue, at pointer: String) -> SiteField? {
        if let text = value.string {
            return selector(text, at: pointer).map { SiteField(field: field, selector: $0, attribute: nil) }
        }
        guard let object = object(value, at: pointer, "a field", keys: ["select", "attribute"]) else { return nil }
        guard let text = string(object, "select", at: pointer, required: true) else { return nil }
        let attribute = string(object, "attribute", at: pointer)?.lowercased()
        return selector(text, at: pointer + "/select").map {
            SiteField(field: field, selector: $0, attribute: attribute)
        }
    }
}

// MARK: - Tests

extension SiteRuleReader {
    private mutating func tests(_ object: JSONValue.Object) -> [SiteRuleTest] {
        guard let values = object["tests"] else {
            add(
                .missingKey, "/tests", "\"tests\" is missing",
                hint: "rules without a test are not taken: name a saved "
                    + "page and words it must and must not give")
            return []
        }
        guard let list = values.array, !list.isEmpty else {
            add(.wrongType, "/tests", "\"tests\" wants a list with a test in it, this is \(values.kindName)")
            return []
        }
        return list.enumerated().compactMap { test($1, at: "/tests/\($0)") }
    }

    private mutating func test(_ value: JSONValue, at pointer: String) -> SiteRuleTest? {
        guard let object = object(value, at: pointer, "a test", keys: Self.testKeys) else { return nil }
        let contains = strings(object, "contains", at: pointer).map(\.text)
        let excludes = strings(object, "excludes", at: pointer).map(\.text)
        var fields: [MetadataField: String] = [:]
        let names = SiteField.known.map(\.rawValue)
        let place = pointer + "/fields"
        if let given = self.object(object["fields"], at: place, "\"fields\"", keys: names) {
            for name in given.keys {
                guard let field = MetadataField(rawValue: name) else { continue }
                fields[field] = string(given, name, at: place)
            }
        }
        if contains.isEmpty, excludes.isEmpty, fields.isEmpty {
            add(
                .badTest, pointer, "this test looks for nothing",
                hint: "give words of the story in \"contains\", words that must go in \"excludes\"")
        }
        guard let page = string(object, "page", at: pointer, required: true) else { return nil }
        if !FileManager.default.fileExists(atPath: SiteRuleTester.path(of: page, in: file)) {
            add(
                .missingFile, pointer + "/page", "there is no page \"\(page)\"",
                hint: "paths are relative to the site-rules file")
        }
        return SiteRuleTest(
            page: page, url: string(object, "url", at: pointer), contains: contains, excludes: excludes,
            fields: fields, pointer: pointer)
    }
}

// MARK: - Values

extension SiteRuleReader {
    /// An object; nil where there is none. Keys that are not known are problems.
    private mutating func object(
        _ value: JSONValue?, at pointer: String, _ what: String, keys: [String]
    ) -> JSONValue.Object? {
        guard let value else { return nil }
        guard let object = value.object else {
            add(.wrongType, pointer, "\(what) is \(value.kindName), not an object")
            return nil
        }
        for key in object.keys where !keys.contains(key) {
            add(
                .unknownKey, pointer + "/" + key, "\(what) has no key \"\(key)\"",
                hint: String(NearestName.hint(for: key, among: keys.filter { !$0.hasPrefix("$") }).dropFirst(2)))
        }
        return object
    }

    private mutating func string(
        _ object: JSONValue.Object, _ key: String, at pointer: String, required: Bool = false
    ) -> String? {
        guard let value = object[key] else {
            if required { add(.missingKey, pointer, "\"\(key)\" is missing") }
            return nil
        }
        if let text = value.string, !text.isEmpty { return text }
        add(.wrongType, pointer + "/" + key, "\"\(key)\" wants a text, this is \(emptyOrKind(value))")
        return nil
    }

    /// A text, or a list of texts.
    private mutating func strings(
        _ object: JSONValue.Object, _ key: String, at pointer: String
    ) -> [(text: String, pointer: String)] {
        guard let value = object[key] else { return [] }
        let place = pointer + "/" + key
        let elements = value.array?.enumerated().map { ($1, place + "/\($0)") } ?? [(value, place)]
        return elements.compactMap { element, place in
            if let text = element.string, !text.isEmpty { return (text, place) }
            add(.wrongType, place, "\"\(key)\" wants texts, this is \(emptyOrKind(element))")
            return nil
        }
    }

    private func emptyOrKind(_ value: JSONValue) -> String { value.string == "" ? "an empty one" : value.kindName }

    /// Notes a problem; a member that is missing counts as its nearest parent.
    private mutating func add(
        _ reason: SiteRuleProblem.Reason, _ pointer: String, _ message: String, hint: String? = nil
    ) {
        var near = Substring(pointer)
        while places[String(near)] == nil, let slash = near.lastIndex(of: "/") { near = near[..<slash] }
        let (line, column) = JSONError.lineAndColumn(of: places[String(near)] ?? 0, in: bytes)
        problems.append(
            SiteRuleProblem(reason, file: file, line: line, column: column, pointer: pointer, message, hint: hint))
    }
}
