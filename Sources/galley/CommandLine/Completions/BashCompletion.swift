/// Completions for bash.
enum BashCompletion {
    static func script(_ verbs: [Verb]) -> String {
        """
        # bash completion for galley, written by: galley completions bash
        _galley() {
            local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb=${COMP_WORDS[1]}
            local flags= words= files=
            COMPREPLY=()
            if [ "$COMP_CWORD" -eq 1 ]; then
                COMPREPLY=($(compgen -W "\(verbs.map(\.name).joined(separator: " "))" -- "$current"))
                return
            fi
            case "$verb $before" in
        \(verbs.flatMap(values).joined(separator: "\n"))
            *)
                case "$verb" in
        \(verbs.map(flags).joined(separator: "\n"))
                esac ;;
            esac
            if [[ $current == -* && -n $flags ]]; then
                COMPREPLY=($(compgen -W "$flags" -- "$current"))
            elif [ -n "$words" ]; then
                COMPREPLY=($(compgen -W "$words" -- "$current"))
            elif [ -n "$files" ]; then
                compopt -o filenames 2>/dev/null
                COMPREPLY=($(compgen -f -- "$current"))
            fi
        }
        complete -F _galley galley

        """
    }

    /// A case for every flag that takes a value.
    private static func values(_ verb: Verb) -> [String] {
        verb.flags.filter { $0.value != .none }.map { flag in
            "    \"\(verb.name) --\(flag.name)\") \(assignment(CompletionWords(flag))) ;;"
        }
    }

    private static func flags(_ verb: Verb) -> String {
        let names = verb.flags.map { "--\($0.name)" }.joined(separator: " ")
        return "        \(verb.name)) flags=\"\(names)\"; \(assignment(CompletionWords(operandsOf: verb))) ;;"
    }

    private static func assignment(_ words: CompletionWords) -> String {
        switch words {
        case .files: "files=1"
        case .words(let words): "words=\"\(words.joined(separator: " "))\""
        case .nothing: ":"
        }
    }
}
