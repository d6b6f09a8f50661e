import GalleyCore

/// What a shell may offer in one place of a command line.
enum CompletionWords: Sendable, Equatable {
    case files
    case words([String])
    /// Something only the person knows.
    case nothing

    /// What may stand behind a flag.
    init(_ flag: Flag) {
        switch flag.value {
        case .none, .number: self = .nothing
        case .choice(let words): self = .words(words)
        case .text("FORMAT"): self = .words(Rooms.formats.map(\.name))
        case .text("RULE"): self = .words(Rooms.rules.map(\.id.text))
        case .text(let word): self = ["FILE", "FOLDER", "PATH"].contains(word) ? .files : .nothing
        }
    }

    /// What may stand behind a verb: the words of `steps|rules|…`, or files.
    init(operandsOf verb: Verb) {
        let first = verb.operands.prefix { $0 != " " }
        let words = first.split(separator: "|").map(String.init)
        if verb.operands.isEmpty {
            self = .nothing
        } else if words.count > 1, words.allSatisfy({ $0.allSatisfy { $0.isLowercase || $0 == "-" } }) {
            self = .words(words)
        } else {
            self = .files
        }
    }
}
