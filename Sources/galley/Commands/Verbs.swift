/// Every verb of the command, in the order in which help lists them.
enum Verbs {
    static let all: [Verb] = [
        RunCommand.verb,
        FetchCommand.verb,
        CleanCommand.verb,
        LearnCommand.verb,
        TagCommand.verb,
        HandoffCommand.verb,
        TranslateCommand.verb,
        MergeCommand.verb,
        CheckTranslationCommand.verb,
        ExportCommand.verb,
        ExplainCommand.verb,
        CheckCommand.verb,
        TestCommand.verb,
        GraphCommand.verb,
        TraceCommand.verb,
        ReplayCommand.verb,
        DeskCommand.verb,
        ListCommand.verb,
        ConfigCommand.verb,
        NewCommand.verb,
        CompletionsCommand.verb,
        ManualCommand.verb,
        ReferenceCommand.verb,
    ]
}
