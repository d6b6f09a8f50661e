/// Completions for zsh.
enum ZshCompletion {
    static func script(_ verbs: [Verb]) -> String {
        """
        #compdef galley
        # zsh completion for galley, written by: galley completions zsh
        _galley() {
            local -a verbs
            verbs=(
        \(verbs.map { "        \(quoted("\($0.name):\($0.summary)"))" }.joined(separator: "\n"))
            )
            if (( CURRENT == 2 )); then
                _describe verb verbs
                return
            fi
            local verb=$words[2]
            shift words
            (( CURRENT-- ))
            case $verb in
        \(verbs.map(arguments).joined(separator: "\n"))
            esac
        }
        if [ "$funcstack[1]" = _galley ]; then
            _galley "$@"
        else
            compdef _galley galley
        fi

        """
    }

    private static func arguments(_ verb: Verb) -> String {
        let flags = verb.flags.map { flag -> String in
            let summary = escaped(flag.summary)
            let name = (flag.isRepeatable ? "*" : "") + "--\(flag.name)"
            if flag.value == .none { return "\(name)[\(summary)]" }
            return "\(name)[\(summary)]:value:\(action(CompletionWords(flag)))"
        }
        let operands = "*:operand:\(action(CompletionWords(operandsOf: verb)))"
        return "    \(verb.name)) _arguments \((flags + [operands]).map(quoted).joined(separator: " ")) ;;"
    }

    private static func action(_ words: CompletionWords) -> String {
        switch words {
        case .files: "_files"
        case .words(let words): "(\(words.joined(separator: " ")))"
        case .nothing: " "
        }
    }

    /// A description inside brackets, in which brackets and colons have a meaning.
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
            .replacing(":", with: "\\:")
    }

    private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
