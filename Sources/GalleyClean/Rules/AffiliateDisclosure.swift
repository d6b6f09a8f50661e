import GalleyCore

/// Cuts notices that the publisher earns by what readers buy.
enum AffiliateDisclosure: CleaningRule {
    static let description = RuleDescription(
        "affiliate-disclosure", version: 2,
        summary: "Cuts notices that the publisher earns by links to shops.",
        rationale: """
            They are about the publisher's own links, which do not come along. What an author has to disclose about the \
            story itself stays.
            """,
        changes: [
            "This post may contain affiliate links. If you buy something through them, we earn a small commission.",
            "Disclosure: I only recommend what I would use myself. This post may contain affiliate links.",
            RuleExample("Dieser Artikel enthält Affiliate-Links.", language: "de"),
            RuleExample("本記事にはアフィリエイトリンクが含まれます。", language: "ja"),
        ],
        keeps: [
            "Disclosure: the author owns shares of the company that built the wall, and sat on its board until 2019.",
            "If you make a purchase at the harbour market, keep the receipt until the stall has answered for the fish.",
        ])

    /// No notice is longer than this many letters and digits.
    private static let longest = 420

    static func apply(to desk: inout CleaningDesk) {
        for index in desk.open {
            let facts = desk.lines[index].facts
            let role = desk.editor.blocks[index].role
            let isNote = role == .editorsNote
            guard isNote || !role.isNote && facts.phrases.opens(.affiliateDisclosure), facts.weight <= longest,
                speaks(of: isNote ? affiliation : earning, desk.editor.blocks[index].text)
            else { continue }
            desk.cut(index, Self.self, 0.85, "a notice that the publisher earns by its links")
        }
    }

    /// True when one of the phrases is among the words.
    private static func speaks(of phrases: OpeningTable, _ text: String) -> Bool {
        let folded = ByteText(folding: text).bytes
        return folded.indices.contains { phrases.opening(of: folded[$0...]) != nil }
    }

    /// What a note says that is about the publisher's own links alone.
    private static let affiliation = OpeningTable([
        "affiliate link", "affiliate-link", "affiliatelink", "amazon associate", "amazon-partner", "liens affiliés",
        "enlaces de afiliad", "links de afiliad", "link di affiliazione", "link affiliati", "linki afiliacyjne",
        "партнерские ссылки", "партнерські посилання", "アフィリエイト", "제휴 링크", "联盟链接", "聯盟連結",
    ])

    private static let earning = OpeningTable([
        "affiliate", "commission", "we may earn", "we earn", "compensated", "provision", "amazon-partner", "affilié",
        "affiliation", "partenaire amazon", "afiliad", "afiliación", "comisión", "comissão", "affiliazione",
        "link affiliati", "affiliato amazon", "commissione", "commissie", "afiliacyjne", "prowizj", "комисси",
        "партнёрск", "партнерск", "партнерськ", "комісі", "komisyon", "ortaklığı", "عمولة", "تابعة", "afiliasi",
        "komisi",
        "제휴", "수수료", "파트너스", "アフィリエイト", "収益", "プロモーション", "広告", "佣金", "联盟", "聯盟",
    ])
}
