/// What a merge is told besides the file.
package struct MergeOptions: Sendable, Hashable {
    /// What stands in the translation where the source changed since the hand-off.
    package enum StaleUse: String, Sendable, Hashable, CaseIterable {
        /// The translation of the old words; the report and a warning name it.
        case translation
        /// The new words of the source.
        case source
    }

    /// Who translated; becomes a link of the source chain.
    package var translator: String?
    /// BCP 47; the language the file must be in. Nil takes the file's word for it.
    package var target: String?
    package var staleUse: StaleUse
    /// The id of the translated article; nil makes it from the source's and the language.
    package var articleID: String?

    package init(
        translator: String? = nil, target: String? = nil, staleUse: StaleUse = .translation, articleID: String? = nil
    ) {
        self.translator = translator
        self.target = target
        self.staleUse = staleUse
        self.articleID = articleID
    }
}
