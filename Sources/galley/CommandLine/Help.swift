/// The help texts, all made from the declared verbs.
enum Help {
    /// What `galley` alone says, in lines of at most `width` columns where words allow it.
    static func overview(_ verbs: [Verb], width: Int = 80) -> String {
        let onStage = verbs.filter { !$0.isBackstage }.map { (name: $0.name, meaning: $0.summary) }
        let lines = TermList(onStage, indent: 2).lines(width: width)
        let backstage = verbs.filter(\.isBackstage).map(\.name).joined(separator: ", ")
        return """
            galley: fetches articles, cleans them, tags them for translation, exports them.

            \(lines.joined(separator: "\n"))

            Also: \(backstage). galley VERB --help says more.
            Example: galley clean page.html --to markdown

            """
    }

    /// What `galley VERB --help` says, in lines of at most `width` columns where words allow it.
    static func page(_ verb: Verb, width: Int = 80) -> String {
        let operands = verb.operands.isEmpty ? "" : " " + verb.operands
        let column = (verb.flags.map(\.usage.count).filter { $0 <= 28 }.max() ?? 0) + 4
        let flags = verb.flags.flatMap { flag in
            let lines = wrapped(flag.summary, to: max(30, width - column), indent: column)
            if flag.usage.count > 28 { return ["  " + flag.usage] + lines }
            return ["  " + padded(flag.usage, column - 2) + lines[0].dropFirst(column)] + lines.dropFirst()
        }
        let examples = verb.examples.flatMap { ["  \($0.line)"] + wrapped($0.summary, to: width - 6, indent: 6) }
        return """
            \(wrapped("galley \(verb.name): \(verb.summary)", to: width, indent: 0).joined(separator: "\n"))

            usage: galley \(verb.name) [flags]\(operands)

            \(flags.joined(separator: "\n"))

            examples:
            \(examples.joined(separator: "\n"))

            """
    }

    /// The words in lines of so many columns, each behind an indent; at least one line.
    private static func wrapped(_ text: String, to width: Int, indent: Int) -> [String] {
        TermList.wrapped(text, to: width).map { String(repeating: " ", count: indent) + $0 }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
