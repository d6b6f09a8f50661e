/// The words of calls to follow a paper or a person on a platform, folded.
enum FollowWords {
    /// What invites to it, at the beginning of a line.
    static let calls = OpeningTable([
        "follow ", "join us ", "join our ", "subscribe ", "like us ", "find us ", "connect with ", "folgen sie ",
        "folge ", "folgt ",
        "abonnieren sie ", "abonniere ", "síguenos", "sigue ", "siga ", "únete ", "suscríbete ", "suivez ", "suis ",
        "rejoignez ", "abonnez-vous ", "segui ", "seguici ", "iscriviti ", "siga-nos", "segue ", "inscreva-se ",
        "entre no ", "volg ", "abonneer ", "śledź ", "obserwuj ", "dołącz ", "подписывайтесь", "подпишитесь",
        "читайте нас", "следите за", "присоединяйтесь", "підписуйтесь", "підписуйтеся", "стежте за",
        "bizi ", "takip ", "تابع", "انضم", "اشترك", "ikuti ", "gabung ", "팔로우", "구독", "フォロー", "登録", "关注", "關注",
        "加入", "订阅", "訂閱",
    ])

    /// Where to, as lines name it.
    static let platforms = OpeningTable([
        "facebook", "twitter", "instagram", "whatsapp", "telegram", "youtube", "tiktok", "linkedin", "threads",
        "bluesky", "mastodon", "google news", "google noticias", "google actualités", "google notícias",
        "google haberler", "google новости", "google новини", "фейсбук", "фейсбуке", "телеграм", "телеграме",
        "вконтакте", "فيسبوك", "تويتر", "تلغرام", "واتساب", "إنستغرام", "يوتيوب", "微博", "微信", "公众号", "line",
        "네이버", "카카오", "on x", "auf x", "sur x",
    ])
}
