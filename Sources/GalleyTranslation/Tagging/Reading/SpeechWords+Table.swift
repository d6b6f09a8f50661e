import GalleyText

/// Words that report speech, by language: verbs behind or before a quotation, and pronouns that stand for its speaker.
enum SpeechWords {
    /// Verbs of languages that part words by blanks.
    static let verbs = verbTables.mapValues { WordList($0) }

    private static let verbTables: [String: Set<String>] = [
        "en": [
            "said", "says", "say", "saying", "added", "adds", "told", "tells", "continued", "stated", "noted", "wrote",
            "writes", "explained", "argued", "insisted", "announced", "asked", "replied", "answered", "warned",
            "stressed", "recalled", "claimed", "admitted", "remarked", "declared", "concluded", "commented",
            "emphasised", "emphasized", "quipped", "confirmed", "acknowledged", "tweeted", "posted", "repeated",
        ],
        "de": [
            "sagte", "sagt", "erklärte", "erklärt", "betonte", "betont", "fügte", "ergänzte", "teilte", "schrieb",
            "meinte", "meint", "berichtete", "kritisierte", "forderte", "warnte", "versicherte", "räumte",
            "bekräftigte",
        ],
        "es": [
            "dijo", "dice", "afirmó", "afirma", "explicó", "explica", "señaló", "señala", "añadió", "agregó", "declaró",
            "aseguró", "asegura", "sostuvo", "indicó", "manifestó", "comentó", "apuntó", "subrayó", "advirtió",
            "concluyó", "recordó", "escribió", "insistió", "expresó", "destacó", "reconoció",
        ],
        "fr": [
            "dit", "déclaré", "déclare", "affirmé", "affirme", "expliqué", "explique", "ajouté", "ajoute", "souligné",
            "souligne", "indiqué", "indique", "estimé", "estime", "précisé", "précise", "écrit", "assuré", "assure",
        ],
        "it": ["detto", "dice", "dichiarato", "spiegato", "spiega", "aggiunto", "aggiunge", "affermato", "scritto"],
        "pt": ["disse", "diz", "afirmou", "afirma", "explicou", "explica", "declarou", "acrescentou", "destacou"],
        "nl": ["zei", "zegt", "aldus", "verklaarde", "vertelde", "vertelt", "schreef", "benadrukte"],
        "pl": ["powiedział", "powiedziała", "mówi", "dodał", "dodała", "stwierdził", "stwierdziła", "podkreślił"],
        "ru": [
            "сказал", "сказала", "заявил", "заявила", "отметил", "отметила", "добавил", "добавила", "сообщил",
            "сообщила", "подчеркнул", "подчеркнула", "пояснил", "пояснила", "рассказал", "рассказала", "написал",
        ],
        "uk": ["сказав", "сказала", "заявив", "заявила", "зазначив", "зазначила", "додав", "додала", "повідомив"],
        "tr": ["dedi", "söyledi", "belirtti", "ifade", "vurguladı", "açıkladı", "kaydetti"],
        "id": ["kata", "ujar", "katanya", "ujarnya", "tutur", "ungkap", "jelas", "tegas", "menurut"],
        "ar": ["قال", "قالت", "وقال", "وقالت", "أضاف", "وأضاف", "أضافت", "صرح", "أكد", "وأكد", "أوضح", "وأوضح"],
    ]

    /// Endings of reported speech in scripts without blanks between words, and in Korean, right behind the mark.
    static let endings: [String: [String]] = [
        "ko": [
            "고 말했", "라고 말했", "고 밝혔", "라고 밝혔", "고 했", "라고 했", "며 ", "라며 ", "고 강조", "고 덧붙", "고 설명",
            "라고 설명", "고 전했", "라고 전했", "이라고 ", "라고 ", "고 ",
        ],
        "ja": ["と話し", "と述べ", "と語っ", "と語る", "と話す", "とコメント", "と説明", "と強調", "と言", "としている", "とした"],
    ]

    /// Words before a Chinese quotation, behind the speaker's name.
    static let chinese = [
        "表示", "指出", "称", "稱", "说道", "說道", "说", "說", "强调", "強調", "认为", "認為", "写道", "寫道", "回应", "回應", "告诉记者",
        "介绍", "透露", "补充",
    ]

    static let pronouns: Set<String> = [
        "he", "she", "they", "er", "sie", "él", "ella", "il", "elle", "lui", "lei", "ele", "ela", "hij", "zij", "он",
        "она", "він", "вона", "dia", "ia",
    ]

    /// Words between speaker and verb that belong to neither.
    static let fillers: Set<String> = [
        "has", "had", "have", "also", "later", "then", "hat", "habe", "ha", "a", "wurde", "auch", "además", "también",
        "en", "that",
    ]

    /// Titles that stand before a name and are no part of it.
    static let titles = WordList([
        "president", "minister", "mr", "mrs", "ms", "dr", "prof", "professor", "sir", "lord", "lady", "senator",
        "governor", "mayor", "ambassador", "secretary", "general", "captain", "chief", "chairman", "chairwoman",
        "councillor", "director", "judge", "king", "queen", "prince", "princess", "pope", "herr", "frau", "señor",
        "señora", "don", "doña", "monsieur", "madame", "präsident", "ministerin", "presidente", "presidenta",
    ])
}
