import GalleyCore
import GalleyText

/// How a translation service is spoken to.
package enum TranslationInterface: String, Sendable, Hashable, CaseIterable {
    /// LibreTranslate's `/translate`, which Argos-based and other free servers speak as well.
    case libretranslate
    /// DeepL's `/v2/translate`.
    case deepl

    var name: String {
        switch self {
        case .libretranslate: "LibreTranslate"
        case .deepl: "DeepL"
        }
    }

    /// The message that asks for a translation of pieces of markup.
    func message(
        _ pieces: [String], from source: String, to target: String, at address: String, key: String?
    ) -> HTTPTranslation.Message {
        switch self {
        case .libretranslate:
            var members: [(String, JSONValue)] = [
                ("q", .array(pieces.map(JSONValue.string))), ("source", .string(Self.libreCode(source))),
                ("target", .string(Self.libreCode(target))), ("format", .string("html")),
            ]
            if let key { members.append(("api_key", .string(key))) }
            let isWhole = address.hasSuffix("/translate")
            return HTTPTranslation.Message(
                url: isWhole ? address : address + "/translate", body: Self.text(members), secret: nil,
                holdsKey: key != nil)
        case .deepl:
            let members: [(String, JSONValue)] = [
                ("text", .array(pieces.map(JSONValue.string))),
                ("source_lang", .string(LanguageCodes.twoLetters(source).uppercased())),
                ("target_lang", .string(Self.deepLTarget(target))), ("tag_handling", .string("xml")),
                ("split_sentences", .string("nonewlines")), ("preserve_formatting", .bool(true)),
            ]
            let isWhole = address.hasSuffix("/translate")
            return HTTPTranslation.Message(
                url: isWhole ? address : address + "/v2/translate", body: Self.text(members),
                secret: key.map { WebPage.Header("Authorization", "DeepL-Auth-Key \($0)") }, holdsKey: key != nil)
        }
    }

    /// The translations of an answer, in order; nil when it is none.
    func translations(in answer: JSONValue) -> [String]? {
        switch self {
        case .libretranslate:
            if let one = answer["translatedText"]?.string { return [one] }
            return answer["translatedText"]?.array.flatMap { Self.whole($0.map(\.string)) }
        case .deepl: return answer["translations"]?.array.flatMap { Self.whole($0.map { $0["text"]?.string }) }
        }
    }

    private static func whole(_ words: [String?]) -> [String]? {
        let found = words.compactMap(\.self)
        return found.count == words.count ? found : nil
    }

    private static func text(_ members: [(String, JSONValue)]) -> [UInt8] {
        var writer = JSONWriter()
        writer.value(.object(JSONValue.Object(members)))
        return writer.bytes
    }

    // MARK: Codes

    /// LibreTranslate tells traditional Chinese and Brazilian Portuguese by codes of their own.
    private static func libreCode(_ tag: String) -> String {
        if isTraditional(tag) { return "zt" }
        if LanguageCode.primary(tag) == "pt", LanguageCode.region(tag) == "BR" { return "pb" }
        return LanguageCodes.twoLetters(tag)
    }

    /// DeepL wants a region for English and Portuguese, a script for Chinese.
    private static func deepLTarget(_ tag: String) -> String {
        switch LanguageCodes.twoLetters(tag) {
        case "en": return LanguageCode.region(tag) == "GB" ? "EN-GB" : "EN-US"
        case "pt": return LanguageCode.region(tag) == "BR" ? "PT-BR" : "PT-PT"
        case "zh": return isTraditional(tag) ? "ZH-HANT" : "ZH-HANS"
        case let code: return code.uppercased()
        }
    }

    private static func isTraditional(_ tag: String) -> Bool {
        guard LanguageCode.primary(tag) == "zh" else { return false }
        return tag.lowercased().contains("hant") || ["TW", "HK", "MO"].contains(LanguageCode.region(tag))
    }
}
