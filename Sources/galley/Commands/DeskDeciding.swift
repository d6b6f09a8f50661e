import GalleyCore
import GalleyStore
import GalleyWorkflow

/// The actions of `galley desk` that decide something about an article.
struct DeskDeciding {
    let path: String
    let console: Console

    func run(_ action: String, _ operands: [String], _ arguments: Arguments) async throws -> ExitCode {
        guard let kind = Decision.Kind(rawValue: action), let name = operands.first else {
            throw UsageError(verb: "desk", "\(action) wants an article: an id or an address")
        }
        let id = try decide(kind, name, Array(operands.dropFirst()), arguments)
        let files = try Desk.openForReading(path: path).files(holding: id)
        if kind != .approve, !files.isEmpty {
            try console.write(arguments.has("apply") ? "files that held it:\n" : "files already exported with it:\n")
            for file in files { try console.write("  \(file.path)\n") }
        }
        if arguments.has("apply") {
            return try await DecisionApplying(path: path, console: console).apply(to: files, holding: id)
        }
        if kind != .approve, !files.isEmpty {
            try console.write("the next run of their workflow follows it; --apply does that now\n")
        }
        return .success
    }

    /// Notes the decision.
    /// - Returns: the article's id.
    private func decide(
        _ kind: Decision.Kind, _ name: String, _ words: [String], _ arguments: Arguments
    ) throws -> String {
        let desk = try Desk.open(path: path)
        let id = try DeskSettings.article(name, in: desk, verb: "desk")
        if arguments.has("take-back") {
            let count = try desk.takeBack(kind, article: id)
            try console.write("\(id): \(count) decisions of the kind \(kind.rawValue) taken back\n")
            return id
        }
        let reason = arguments.text("reason") ?? "decided at the desk"
        for (value, before) in try values(kind, id, words, arguments, desk) {
            let decision = Decision(kind, article: id, value: value, before: before, reason: reason, time: Clock.now)
            try desk.decide(decision)
            try console.write("\(id): \(decision.words)\n")
        }
        return id
    }

    private func values(
        _ kind: Decision.Kind, _ id: String, _ words: [String], _ arguments: Arguments, _ desk: Desk
    ) throws -> [(value: JSONValue, before: JSONValue)] {
        let none = JSONValue.object(.init())
        switch kind {
        case .approve, .kill, .release:
            if let word = words.first {
                throw UsageError(verb: "desk", "\(kind.rawValue) does not know what to do with \"\(word)\"")
            }
            return [(none, none)]
        case .withhold:
            guard let text = arguments.text("until") else { return [(none, none)] }
            guard let until = Timestamp(iso8601: text) else {
                throw UsageError(
                    verb: "desk", "wants a time such as 2026-01-31T08:00:00+09:00 after --until, not \"\(text)\"")
            }
            return [(.object(.init([("until", .string(until.description))])), none)]
        case .stet:
            if words.isEmpty {
                throw UsageError(verb: "desk", "stet wants the name of a cut or a rule; galley desk why names them")
            }
            return words.map { (.object(.init([("name", .string($0))])), none) }
        case .correct:
            return try pairs(words, "correct wants OLD=NEW").map { old, new in
                (.object(.init([("old", .string(old)), ("new", .string(new))])), none)
            }
        case .set:
            let pairs = try pairs(words, "set wants NAME=VALUE")
            let values = JSONValue.Object(pairs.map { ($0.0, Self.value($0.0, $0.1)) })
            do { _ = try MetadataChange(values) } catch { throw UsageError("galley desk set: \(error)") }
            let metadata = try desk.article(id)?.metadata
            let before = values.keys.compactMap { name in
                MetadataField(rawValue: name).flatMap { metadata?.words(of: $0) }.map { (name, JSONValue.string($0)) }
            }
            return [(.object(values), .object(.init(before)))]
        }
    }

    private func pairs(_ words: [String], _ wanted: String) throws -> [(String, String)] {
        let pairs = words.compactMap { word -> (String, String)? in
            guard let equals = word.firstIndex(of: "="), equals > word.startIndex else { return nil }
            return (String(word[..<equals]), String(word[word.index(after: equals)...]))
        }
        if pairs.isEmpty || pairs.count < words.count { throw UsageError(verb: "desk", "\(wanted)") }
        return pairs
    }

    /// Lists are written with semicolons; nothing empties a value.
    private static func value(_ name: String, _ text: String) -> JSONValue {
        if text.isEmpty { return .null }
        guard [MetadataField.authors, .keywords].map(\.rawValue).contains(name) else { return .string(text) }
        return .array(
            text.split(separator: ";").map { part in
                .string(part.split(separator: " ").joined(separator: " "))
            })
    }
}
