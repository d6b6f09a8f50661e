enum Verbs {
    static let all: [Verb] = [FetchCommand.verb, CleanCommand.verb, ExportCommand.verb, ExplainCommand.verb]
}
