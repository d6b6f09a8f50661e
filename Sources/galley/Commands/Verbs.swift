enum Verbs {
    static let all: [Verb] = [FetchCommand.verb, ExportCommand.verb]
}
