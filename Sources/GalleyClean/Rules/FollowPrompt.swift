import GalleyCore

/// Cuts invitations to follow the publisher elsewhere.
enum FollowPrompt: CleaningRule {
    static let description = RuleDescription(
        "follow-prompt",
        summary: "Cuts invitations to follow the publisher on other services.",
        rationale: "They are about the publisher’s channels and age badly.",
        changes: [
            "Follow us on Twitter",
            "Follow us on Facebook and Instagram",
            RuleExample("Síguenos en Twitter", language: "es"),
            RuleExample("Folgen Sie uns auf Facebook", language: "de"),
        ],
        keeps: [
            "Follow-up tests will be made in the spring, the laboratory said, and the results published in full."
        ])

    static func apply(to desk: inout CleaningDesk) {
        desk.cutPhrases(Self.self, .followPrompt, upTo: 160, reason: "an invitation to follow the publisher elsewhere")
        for index in desk.open where namesPlatform(index, desk) {
            desk.cut(index, Self.self, 0.85, "an invitation to follow somebody on a platform")
        }
        desk.cutSigns(Self.self, .follow, below: 0.35, reason: "its markup names it as a follow button")
    }

    /// True for a short line that opens with a call to follow and names a platform: `Follow the Harbour Post on Google News`.
    private static func namesPlatform(_ index: Int, _ desk: CleaningDesk) -> Bool {
        let facts = desk.lines[index].facts
        guard facts.weight <= 90, facts.wordCount <= 16, facts.sentenceEnds <= 1,
            case .text(let text) = desk.editor.blocks[index].content
        else { return false }
        // The opening first: this is asked of every short block.
        var line = text.text
        let opening = line.withUTF8 { ByteText.fold(UnsafeBufferPointer(rebasing: $0.prefix(longestCall))) }
        guard calls.opening(of: opening) != nil else { return false }
        return platforms.first(in: ByteText(folding: line)) != nil && !desk.readsOn(index)
    }

    /// Bytes of the longest call and more.
    private static let longestCall = 40

    private static let calls = OpeningTable([
        "follow ", "join us ", "join our ", "subscribe ", "like us ", "find us ", "connect with ", "folgen sie ",
        "folge ", "folgt ",
        "abonnieren sie ", "abonniere ", "síguenos", "sigue ", "siga ", "únete ", "suscríbete ", "suivez ", "suis ",
        "rejoignez ", "abonnez-vous ", "segui ", "seguici ", "iscriviti ", "siga-nos", "segue ", "inscreva-se ",
        "entre no ", "volg ", "abonneer ", "śledź ", "obserwuj ", "dołącz ", "подписывайтесь", "подпишитесь",
        "читайте нас", "следите за", "присоединяйтесь", "підписуйтесь", "підписуйтеся", "стежте за",
        "bizi ", "takip ", "تابع", "انضم", "اشترك", "ikuti ", "gabung ", "팔로우", "구독", "フォロー", "登録", "关注", "關注",
        "加入", "订阅", "訂閱",
    ])

    private static let platforms = OpeningTable([
        "facebook", "twitter", "instagram", "whatsapp", "telegram", "youtube", "tiktok", "linkedin", "threads",
        "bluesky", "mastodon", "google news", "google noticias", "google actualités", "google notícias",
        "google haberler", "google новости", "google новини", "фейсбук", "фейсбуке", "телеграм", "телеграме",
        "вконтакте", "فيسبوك", "تويتر", "تلغرام", "واتساب", "إنستغرام", "يوتيوب", "微博", "微信", "公众号", "line",
        "네이버", "카카오", "on x", "auf x", "sur x",
    ])
}
