import GalleyText

/// A unit and its translation with the languages they are in.
package struct CheckedUnit: Sendable {
    package let unit: HandoffUnit
    package let target: HandoffText
    /// Primary subtags in lower case (`en`, `ko`); `und` where nobody knows.
    package let sourceLanguage: String
    package let targetLanguage: String

    package init(_ pair: TranslatedUnit, from source: String?, to target: String?) {
        self.unit = pair.unit
        self.target = pair.target
        self.sourceLanguage = source.flatMap(LanguageCode.primary) ?? "und"
        self.targetLanguage = target.flatMap(LanguageCode.primary) ?? "und"
    }

    package var source: HandoffText { unit.source }
}
