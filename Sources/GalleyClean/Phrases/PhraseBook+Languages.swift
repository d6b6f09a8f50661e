extension PhraseBook {
    /// The languages that have a table of phrases; all are asked for every page, for pages mix them.
    static let languages: [StaticString] = [
        arabic, german, english, spanish, french, indonesian, italian, japanese, korean, dutch, polish, portuguese,
        russian, turkish, ukrainian, chinese,
    ]
}
