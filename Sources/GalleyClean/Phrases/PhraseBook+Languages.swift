extension PhraseBook {
    /// The languages that have a table of phrases; all are asked for every page, for pages mix them.
    static let languages: [StaticString] = [
        english, japanese, korean, chinese,
    ]
}
