import Testing

@testable import GalleyExport

@Suite("Language tags")
struct LanguageTagTests {
    @Test(
        "a tag is written as far as it is well-formed and its subtags are registered",
        arguments: [
            ("en", "en"), ("en-GB", "en-GB"), ("zh-Hant-TW", "zh-Hant-TW"), ("es-419", "es-419"),
            ("de-CH-1996", "de-CH-1996"), ("en-a", "en"), ("en-x", "en"), ("en-x-news", "en-x-news"),
            ("en-u-ca-gregory", "en-u-ca-gregory"), ("en-u", "en"), ("en-", "en"), ("en--US", "en"), ("EN", "EN"),
            ("en-UK", "en-GB"), ("de-ere", "de"), ("eng", "en"), ("ger-AT", "de-AT"), ("yue-Hant", "yue-Hant"),
            ("en-toolongsubtag", "en"), ("pt-br-Latn", "pt-br"), ("jp", nil), ("english", nil), ("en_US", nil),
            ("not a tag", nil), ("e", nil), ("", nil), (nil, nil),
        ] as [(String?, String?)])
    func written(tag: String?, result: String?) { #expect(LanguageTag.written(tag) == result) }
}
