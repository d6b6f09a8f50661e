import GalleyCore
import GalleyText

extension Tag {
    /// The approved translations of a glossary term into a language: properties are named by their language, region and
    /// script aside; `target` fits any.
    /// - Parameter language: a BCP 47 tag; nil takes all.
    func translations(into language: String?) -> [String] {
        guard category == .term else { return [] }
        let wanted = language.flatMap(LanguageCode.primary)
        return properties.filter { property in
            let isFitting =
                property.name == "target" || wanted == nil || LanguageCode.primary(property.name) == wanted
            return isFitting && !property.value.isEmpty
        }.map(\.value)
    }
}
