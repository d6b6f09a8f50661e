import GalleyCore

/// What a verb was called with: its flags, checked against their declarations, and its operands.
struct Arguments: Sendable {
    let operands: [String]
    /// The house whose values stand in for flags that were left out.
    private(set) var house = HouseFile.none
    private var values: [String: [String]] = [:]

    /// Reads what stands after the verb; `--` ends the flags, `-` alone is an operand.
    /// - Throws: `UsageError` for the first word that does not fit.
    init(_ words: [String], for verb: Verb) throws {
        var operands: [String] = []
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                operands += rest
                break
            }
            if word == "-" || !word.hasPrefix("-") {
                operands.append(word)
                continue
            }
            try Self.take(word, &rest, verb, into: &values)
        }
        self.operands = operands
        if values["help"] != nil { return }
        if operands.count > verb.operandCount.upperBound {
            throw UsageError(
                verb: verb.name, "does not know what to do with \"\(operands[verb.operandCount.upperBound])\"")
        }
        if operands.count < verb.operandCount.lowerBound {
            throw UsageError(verb: verb.name, "wants \(verb.operands)")
        }
    }

    /// The same with the house's values for the flags that the verb has and the command line leaves out.
    /// - Throws: `UsageError` for a value that the flag does not take.
    func within(_ house: HouseFile, _ verb: Verb) throws -> Arguments {
        var arguments = self
        arguments.house = house
        for flag in verb.flags where flag.value != .none && values[flag.name] == nil {
            let words = house.words(forFlag: flag.name)
            for word in words { try Self.check(word, for: flag, verb) }
            if !words.isEmpty { arguments.values[flag.name] = flag.isRepeatable ? words : [words[0]] }
        }
        return arguments
    }

    func has(_ name: String) -> Bool { values[name] != nil }
    func text(_ name: String) -> String? { values[name]?.last }
    func texts(_ name: String) -> [String] { values[name] ?? [] }
    func number(_ name: String) -> Int? { values[name]?.last.flatMap { Int($0) } }

    private static func take(
        _ word: String, _ rest: inout ArraySlice<String>, _ verb: Verb, into values: inout [String: [String]]
    ) throws {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0] == "-h" ? "help" : String(parts[0].drop { $0 == "-" })
        guard let flag = verb.flags.first(where: { $0.name == name }) else {
            let known = verb.flags.map { "--\($0.name)" }
            let near = NearestName.find("--\(name)", among: known).map { "; did you mean \($0)?" } ?? ""
            throw UsageError(verb: verb.name, "has no flag \(parts[0])\(near)")
        }
        if values[name] != nil, !flag.isRepeatable, flag.value != .none {
            throw UsageError(verb: verb.name, "takes --\(name) once")
        }
        if flag.value == .none {
            guard parts.count == 1 else { throw UsageError(verb: verb.name, "takes --\(name) without a value") }
            values[name] = []
            return
        }
        guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
            throw UsageError(verb: verb.name, "wants a value after --\(name): \(flag.usage)")
        }
        try check(value, for: flag, verb)
        values[name, default: []].append(value)
    }

    private static func check(_ value: String, for flag: Flag, _ verb: Verb) throws {
        switch flag.value {
        case .none, .text: break
        case .number(_, let range):
            guard let number = Int(value), range.contains(number) else {
                throw UsageError(
                    verb: verb.name,
                    "wants a whole number from \(range.lowerBound) to \(range.upperBound) after --\(flag.name), "
                        + "not \"\(value)\"")
            }
        case .choice(let words):
            guard words.contains(value) else {
                throw UsageError(
                    verb: verb.name,
                    "does not know --\(flag.name) \(value)" + NearestName.hint(for: value, among: words))
            }
        }
    }
}
