/// Reads the wanted members of JSON-LD scripts and leaps over the rest.
///
/// Not a JSON parser in the strict sense: what publishers write has raw line breaks in texts, trailing commas and
/// comments, and one slip must not cost the date. Values of other members are skipped without being decoded.
struct LinkedDataReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var depth = 0
    private(set) var things: [LinkedArticle] = []

    private static let maxDepth = 48

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// All the things of a script, in order, those inside `@graph` and `mainEntity` too.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> [LinkedArticle] {
        var reader = LinkedDataReader(bytes)
        while reader.index < bytes.count {
            switch bytes[reader.index] {
            case UInt8(ascii: "{"): reader.thing()
            case UInt8(ascii: "\""): reader.skipString()
            default: reader.index += 1
            }
        }
        return reader.things
    }

    /// Reads an object that may be an article.
    private mutating func thing() {
        guard depth < Self.maxDepth else { return skipValue() }
        var article = LinkedArticle()
        let place = things.count
        members { reader, key in reader.member(key, into: &article) }
        if !article.types.isEmpty || article.headline != nil { things.insert(article, at: place) }
    }

    private mutating func member(_ key: Slice<UnsafeBufferPointer<UInt8>>, into article: inout LinkedArticle) {
        switch LinkedKey(key) {
        case .type: article.types = texts()
        case .headline: article.headline = texts().first
        case .name: article.name = texts().first
        case .summary: article.summary = texts().first
        case .articleBody: article.articleBody = rawText()
        case .author: authors(into: &article)
        case .id: article.id = texts().first
        case .published: article.published = texts().first
        case .created: article.published = article.published ?? texts().first
        case .modified: article.modified = texts().first
        case .section: article.section = texts().first
        case .keywords: article.keywords += texts()
        case .language: article.language = texts().first
        case .url: article.url = texts().first ?? article.url
        case .publisher: article.publisher = texts().first
        case .licence: article.licence = texts().first
        case .copyright: article.copyright = texts().first
        case .isFree: article.isFree = truth()
        case .graph: things(inside: 0)
        case .value, .other: skipValue()
        }
    }

    /// Reads the things of an array, or one.
    private mutating func things(inside level: Int) {
        skipSpace()
        guard index < bytes.count else { return }
        switch bytes[index] {
        case UInt8(ascii: "{"): thing()
        case UInt8(ascii: "[") where level < 4: elements { $0.things(inside: level + 1) }
        default: skipValue()
        }
    }

    /// The texts of a value: a text, the `name` (else `@value`, `@id`) of an object, or those of an array.
    private mutating func texts() -> [String] {
        skipSpace()
        guard index < bytes.count, depth < Self.maxDepth else {
            skipValue()
            return []
        }
        switch bytes[index] {
        case UInt8(ascii: "\""):
            let text = JSONText.decode(stringBytes())
            return text.isEmpty ? [] : [text]
        case UInt8(ascii: "["):
            var all: [String] = []
            elements { all += $0.texts() }
            return all
        case UInt8(ascii: "{"):
            var (name, value): ([String], [String]) = ([], [])
            members { reader, key in
                switch LinkedKey(key) {
                case .name: name = reader.texts()
                case .headline where name.isEmpty: name = reader.texts()
                case .value: value = reader.texts()
                default: reader.skipValue()
                }
            }
            return name.isEmpty ? value : name
        default:
            skipValue()
            return []
        }
    }

    /// Reads one author or several, by name or by an `@id` only.
    private mutating func authors(into article: inout LinkedArticle) {
        skipSpace()
        guard index < bytes.count, depth < Self.maxDepth else { return skipValue() }
        switch bytes[index] {
        case UInt8(ascii: "["): elements { $0.authors(into: &article) }
        case UInt8(ascii: "{"):
            var (names, ids): ([String], [String]) = ([], [])
            members { reader, key in
                switch LinkedKey(key) {
                case .name: names = reader.texts()
                case .id: ids = reader.texts()
                default: reader.skipValue()
                }
            }
            article.authors += names
            if names.isEmpty { article.authorIDs += ids }
        default: article.authors += texts()
        }
    }

    private mutating func rawText() -> [UInt8] {
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
            skipValue()
            return []
        }
        return JSONText.decodeBytes(stringBytes())
    }

    private mutating func truth() -> Bool? {
        skipSpace()
        let start = index
        skipValue()
        let word = bytes[start..<index].map { $0 | 0x20 }
        if word.starts(with: "true".utf8) || word.starts(with: "\"true".utf8.map { $0 | 0x20 }) { return true }
        if word.starts(with: "false".utf8) || word.starts(with: "\"false".utf8.map { $0 | 0x20 }) { return false }
        return nil
    }
}

// MARK: - Walking the text

extension LinkedDataReader {
    private mutating func members(_ read: (inout LinkedDataReader, Slice<UnsafeBufferPointer<UInt8>>) -> Void) {
        depth += 1
        defer { depth -= 1 }
        index += 1
        while index < bytes.count {
            skipSpace()
            guard index < bytes.count else { return }
            if bytes[index] == UInt8(ascii: "}") {
                index += 1
                return
            }
            guard bytes[index] == UInt8(ascii: "\"") else {
                if bytes[index] == UInt8(ascii: "]") { return }
                index += 1
                continue
            }
            let key = stringBytes()
            skipSpace()
            guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { continue }
            index += 1
            read(&self, key)
        }
    }

    private mutating func elements(_ read: (inout LinkedDataReader) -> Void) {
        depth += 1
        defer { depth -= 1 }
        index += 1
        while index < bytes.count {
            skipSpace()
            guard index < bytes.count else { return }
            switch bytes[index] {
            case UInt8(ascii: "]"):
                index += 1
                return
            case UInt8(ascii: "}"): return
            default:
                let before = index
                read(&self)
                if index == before { index += 1 }
            }
        }
    }

    /// Leaps over a value of any kind.
    fileprivate mutating func skipValue() {
        skipSpace()
        var open = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                skipString()
                if open == 0 { return }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): open += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if open == 0 { return }
                open -= 1
                if open == 0 {
                    index += 1
                    return
                }
            case UInt8(ascii: ","):
                if open == 0 { return }
            default: break
            }
            index += 1
        }
    }

    /// The bytes between the quotes at the index, escapes and all; the index moves past them.
    private mutating func stringBytes() -> Slice<UnsafeBufferPointer<UInt8>> {
        let start = index + 1
        skipString()
        return bytes[start..<max(start, min(index, bytes.count) - 1)]
    }

    private mutating func skipString() {
        index += 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        index = bytes.count
    }

    /// Skips white space and commas.
    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") { index += 1 }
    }
}
