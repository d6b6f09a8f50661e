import GalleyCore

/// Cuts notices that the publisher earns by what readers buy.
enum AffiliateDisclosure: CleaningRule {
    static let description = RuleDescription(
        "affiliate-disclosure",
        summary: "Cuts notices that the publisher earns by links to shops.",
        rationale: """
            They are about the publisher's own links, which do not come along. What an author has to disclose about the \
            story itself stays.
            """,
        changes: [
            "This post may contain affiliate links. If you buy something through them, we earn a small commission.",
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
        for index in desk.open where !desk.editor.blocks[index].role.isNote {
            let facts = desk.lines[index].facts
            guard facts.phrases.opens(.affiliateDisclosure), facts.weight <= longest,
                speaksOfEarning(desk.editor.blocks[index].text)
            else { continue }
            desk.cut(index, Self.self, 0.85, "a notice that the publisher earns by its links")
        }
    }

    /// True when one of the words for commission or affiliation is among the words.
    private static func speaksOfEarning(_ text: String) -> Bool {
        let words = ByteText(collapsing: text)
        let folded = words.folded(words.bytes.indices)
        return folded.indices.contains { earning.opening(of: folded[$0...]) != nil }
    }

    private static let earning = OpeningTable([
        "affiliate", "commission", "we may earn", "we earn", "compensated", "provision", "amazon-partner", "affilié",
        "affiliation", "partenaire amazon", "afiliad", "afiliación", "comisión", "comissão", "affiliazione",
        "link affiliati", "affiliato amazon", "commissione", "commissie", "afiliacyjne", "prowizj", "комисси",
        "партнёрск", "партнерск", "партнерськ", "комісі", "komisyon", "ortaklığı", "عمولة", "تابعة", "afiliasi",
        "komisi",
        "제휴", "수수료", "파트너스", "アフィリエイト", "収益", "プロモーション", "広告", "佣金", "联盟", "聯盟",
    ])
}
