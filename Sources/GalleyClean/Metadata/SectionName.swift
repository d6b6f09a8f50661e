/// The section a page declares, where it is one.
enum SectionName {
    /// Bytes of the longest name, or list of names; what is longer is a sentence.
    private static let longest = 240

    /// The name; nil for addresses, sentences and what publishing systems put in when nobody chose a section.
    static func read(_ words: String) -> String? {
        let name = ByteText(collapsing: words).string
        let isSentence = name.utf8.last == 0x2E && name.utf8.count { $0 == 0x20 } > 8
        guard !name.isEmpty, name.utf8.count <= longest, !name.contains("://"), !isSentence,
            !unchosen.contains(ByteText(folding: name).bytes)
        else { return nil }
        return name
    }

    private static let unchosen = OpeningTable([
        "uncategorized", "uncategorised", "unclassified", "no category", "none", "all", "other", "allgemein",
        "nicht kategorisiert", "unkategorisiert", "ohne kategorie", "sin categoría", "sin categorizar", "sem categoria",
        "non classé", "non classifié(e)", "senza categoria", "geen categorie", "niet gecategoriseerd", "bez kategorii",
        "без рубрики", "без категории", "без категорії", "kategorisiz", "tak berkategori", "غير مصنف", "미분류", "未分類",
        "未分类",
    ])
}
