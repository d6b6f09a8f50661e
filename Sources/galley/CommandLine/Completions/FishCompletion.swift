/// Completions for fish.
enum FishCompletion {
    static func script(_ verbs: [Verb]) -> String {
        let names = verbs.map { verb in
            "complete -c galley -n __fish_use_subcommand -a \(verb.name) -d \(quoted(verb.summary))"
        }
        return """
            # fish completion for galley, written by: galley completions fish
            complete -c galley -f
            \((names + verbs.flatMap(lines)).joined(separator: "\n"))

            """
    }

    private static func lines(_ verb: Verb) -> [String] {
        let start = "complete -c galley -n '__fish_seen_subcommand_from \(verb.name)'"
        let flags = verb.flags.map { flag -> String in
            let value: String =
                switch (flag.value, CompletionWords(flag)) {
                case (.none, _): ""
                case (_, .files): " -r -F"
                case (_, .words(let words)): " -x -a \(quoted(words.joined(separator: " ")))"
                case (_, .nothing): " -x"
                }
            return "\(start) -l \(flag.name)\(value) -d \(quoted(flag.summary))"
        }
        switch CompletionWords(operandsOf: verb) {
        case .files: return flags + ["\(start) -F"]
        case .words(let words): return flags + ["\(start) -a \(quoted(words.joined(separator: " ")))"]
        case .nothing: return flags
        }
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
}
