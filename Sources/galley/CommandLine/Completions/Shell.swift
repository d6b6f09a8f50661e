/// The shells for which completions can be written.
enum Shell: String, Sendable, CaseIterable {
    case bash, zsh, fish

    /// The script that completes verbs, flags and their values in this shell.
    func script(_ verbs: [Verb]) -> String {
        switch self {
        case .bash: BashCompletion.script(verbs)
        case .zsh: ZshCompletion.script(verbs)
        case .fish: FishCompletion.script(verbs)
        }
    }
}
