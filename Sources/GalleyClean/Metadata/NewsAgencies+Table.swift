/// The news agencies that stories come from, and what stands before their names.
enum NewsAgencies {
    /// Names and signs, folded.
    static let names = OpeningTable([
        "afp", "agence france-presse", "agence france presse", "ap", "associated press", "the associated press",
        "reuters", "thomson reuters", "upi", "bloomberg", "bloomberg news", "canadian press", "the canadian press",
        "aap", "australian associated press", "pa", "pa media", "press association", "dpa", "deutsche presse-agentur",
        "dpa-afx", "epd", "kna", "sid", "apa", "sda", "ats", "keystone-sda", "keystone-ats", "awp", "efe",
        "agencia efe",
        "europa press", "télam", "notimex", "prensa latina", "lusa", "agência lusa", "agência brasil",
        "estadão conteúdo", "folhapress", "ansa", "adnkronos", "agi", "anp", "belga", "agence belga", "pap", "čtk",
        "tasr", "mti", "hina", "tanjug", "agerpres", "stt", "ntb", "tt", "ritzau", "ukrinform", "interfax",
        "interfax-ukraine", "unian", "ria novosti", "tass", "anadolu", "anadolu agency", "anadolu ajansı", "aa", "dha",
        "iha", "antara", "xinhua", "xinhua news agency", "cna", "central news agency", "kyodo", "kyodo news",
        "jiji press", "yonhap", "yonhap news agency", "newsis", "pti", "press trust of india", "ani", "ians", "uni",
        "bernama", "vna", "irna", "wafa", "spa", "wam", "mena", "qna", "kuna", "тасс", "интерфакс", "риа новости",
        "рейтер", "укрінформ", "уніан", "інтерфакс-україна", "рбк-україна", "新华社", "新華社", "中新社", "中新网", "中央社",
        "法新社", "路透社", "美联社", "美聯社", "共同社", "共同", "共同通信", "時事", "時事通信", "ロイター", "연합뉴스", "뉴시스", "뉴스1",
        "로이터", "أ ف ب", "أ.ف.ب", "فرانس برس", "وكالة فرانس برس", "رويترز", "الأناضول", "واس", "وام", "د ب أ", "د.ب.أ",
        "أ ب", "أ.ب", "agencies", "agencias", "agências", "agences", "agenzie", "agenturen", "агентства", "ajanslar",
        "وكالات",
    ])

    /// What stands before the names, with or without a colon.
    static let labels = OpeningTable([
        "source", "sources", "with", "with reporting by", "quelle", "quellen", "mit", "mit material von", "fuente",
        "fuentes", "con información de", "con", "fonte", "fontes", "com", "com informações de",
        "com informações da", "avec", "fonti", "bron", "bronnen", "met", "źródło", "źródła", "za", "источник",
        "источники", "по материалам", "джерело", "джерела", "за матеріалами", "kaynak", "kaynaklar", "sumber",
        "dengan", "출처", "자료", "来源", "來源", "综合", "綜合", "出典", "提供", "المصدر", "المصادر", "وكالات",
    ])

    /// What lines about helpers open with.
    static let helpOpenings = OpeningTable([
        "with files from", "with inputs from", "with input from", "with agency inputs", "with reporting by",
        "with reporting from", "with additional reporting", "with contributions from", "additional reporting by",
        "this story has been published from a wire", "this article was generated from an automated news agency feed",
        "mit material von", "mit informationen von", "mit agenturmaterial", "con información de", "con datos de",
        "con informazioni di", "com informações de", "com informações da", "com informações do", "com agências",
        "com agência", "avec les informations de", "met medewerking van", "по материалам", "за матеріалами",
    ])

    /// What lines about helpers end with.
    static let helpEndings = OpeningTable(endings: [
        " contributed to this report", " contributed to this story", " contributed to this article",
        " contributed reporting", " contributed to this piece", " inputs", " contribuyó a este reportaje",
        " contribuyó a esta información", " contribuyeron a este reportaje", " a contribué à cet article",
        " ont contribué à cet article", " ha contribuito a questo articolo", " hanno contribuito a questo articolo",
        " colaborou com esta reportagem", " colaboraram com esta reportagem", " werkte mee aan dit artikel",
        " hat an diesem artikel mitgearbeitet", " haben an diesem artikel mitgearbeitet",
    ])

    /// Words that join two names.
    static let joints: Set<String> = [
        "and", "und", "y", "e", "et", "en", "i", "и", "і", "та", "ve", "dan", "및", "와", "和", "与", "與", "و",
    ]
}
