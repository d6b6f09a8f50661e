/// One flag of a verb, as help, parser, man page and completions see it.
struct Flag: Sendable {
    /// What a flag takes after it.
    enum Value: Sendable, Hashable {
        case none
        /// Some words, called so in help: `FORMAT`.
        case text(String)
        /// A whole number in a range.
        case number(String, ClosedRange<Int>)
        /// One of these.
        case choice([String])
    }

    /// Without the two hyphens.
    let name: String
    let value: Value
    let isRepeatable: Bool
    let summary: String

    /// A flag that takes nothing.
    init(_ name: String, _ summary: String) { self.init(name, .none, summary) }

    init(_ name: String, _ value: Value, repeatable: Bool = false, _ summary: String) {
        self.name = name
        self.value = value
        self.isRepeatable = repeatable
        self.summary = summary
    }

    /// How it is written in help: `--to FORMAT`.
    var usage: String {
        switch value {
        case .none: "--\(name)"
        case .text(let word), .number(let word, _): "--\(name) \(word)"
        case .choice(let words): "--\(name) \(words.joined(separator: "|"))"
        }
    }
}
