import GalleyCore

/// Reads the part of YAML that front matter is made of: a mapping in block style with mappings below it, values in
/// flow style (quoted and plain words, lists, mappings), block lists of scalars. Anchors, tags and block scalars are
/// refused.
struct YAMLReader {
    private let lines: [Substring]
    private var index = 0

    /// - Throws: `ExportError` naming the line that does not fit.
    static func read(_ text: Substring) throws -> JSONValue.Object {
        var reader = YAMLReader(lines: text.lines)
        let object = try reader.mapping(indent: 0)
        guard reader.index == reader.lines.count else { throw reader.error("is indented further than its neighbours") }
        return object
    }

    private init(lines: [Substring]) { self.lines = lines }

    private mutating func mapping(indent: Int) throws -> JSONValue.Object {
        var members: [(String, JSONValue)] = []
        while index < lines.count {
            let line = lines[index]
            let content = line.unindented
            if content.isEmpty || content.first == "#" {
                index += 1
                continue
            }
            let depth = line.utf8.count - content.utf8.count
            if depth < indent { break }
            guard depth == indent, let colon = content.utf8.firstIndex(of: UInt8(ascii: ":")) else {
                throw error("is no \"key: value\"")
            }
            let key = String(content[..<colon]).trimmingQuotes
            let value = content[content.utf8.index(after: colon)...]
            var flow = YAMLFlow(value)
            index += 1
            if flow.isAtEnd {
                members.append((key, try nested(below: indent)))
            } else {
                guard let read = flow.value(isInside: false), flow.isAtEnd else {
                    index -= 1
                    throw error("holds a value that cannot be read")
                }
                members.append((key, read))
            }
        }
        var seen: Set<String> = []
        return JSONValue.Object(members.filter { seen.insert($0.0).inserted })
    }

    /// What stands below a key without a value on its line.
    private mutating func nested(below indent: Int) throws -> JSONValue {
        guard index < lines.count else { return .null }
        let content = lines[index].unindented
        let depth = lines[index].utf8.count - content.utf8.count
        if content.begins(with: "- "), depth >= indent { return try list(indent: depth) }
        return depth > indent && !content.isEmpty ? .object(try mapping(indent: depth)) : .null
    }

    private mutating func list(indent: Int) throws -> JSONValue {
        var values: [JSONValue] = []
        while index < lines.count {
            let content = lines[index].unindented
            guard lines[index].utf8.count - content.utf8.count == indent, content.begins(with: "- ") else { break }
            var flow = YAMLFlow(content.behind(2))
            guard let value = flow.value(isInside: false), flow.isAtEnd else { throw error("holds no plain value") }
            values.append(value)
            index += 1
        }
        return .array(values)
    }

    private func error(_ problem: String) -> ExportError {
        ExportError(.read, subject: "front matter", "line \(index + 2), in the front matter, \(problem)")
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        utf8.count >= 2 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
    }
}
