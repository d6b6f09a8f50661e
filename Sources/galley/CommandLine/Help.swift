/// The help texts, all made from the declared verbs.
enum Help {
    /// What `galley` alone says.
    static func overview(_ verbs: [Verb]) -> String {
        let width = verbs.map(\.name.count).max() ?? 0
        let lines = verbs.map { "  \(padded($0.name, width))  \($0.summary)" }
        return """
            galley: fetches articles, cleans them, tags them for translation, exports them.

            \(lines.joined(separator: "\n"))

            galley VERB --help says more. Example: galley clean page.html --to markdown

            """
    }

    /// What `galley VERB --help` says.
    static func page(_ verb: Verb) -> String {
        let operands = verb.operands.isEmpty ? "" : " " + verb.operands
        let width = verb.flags.map(\.usage.count).filter { $0 <= 28 }.max() ?? 0
        let flags = verb.flags.map { flag in
            flag.usage.count <= 28
                ? "  \(padded(flag.usage, width))  \(flag.summary)"
                : "  \(flag.usage)\n  \(padded("", width))  \(flag.summary)"
        }
        let examples = verb.examples.map { "  \($0.line)\n      \($0.summary)" }
        return """
            galley \(verb.name): \(verb.summary)

            usage: galley \(verb.name) [flags]\(operands)

            \(flags.joined(separator: "\n"))

            examples:
            \(examples.joined(separator: "\n"))

            """
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
