/// Words around numbers: scales, percent, currencies, and small numbers spelled out.
enum NumeralWords {
    /// Powers of ten by word, lower case; a word that ends in `*` stands for all that begin with it.
    static let scales: [String: Int] = [
        "hundred": 2, "thousand": 3, "million*": 6, "mln": 6, "mn": 6, "billion": 9, "billions": 9, "bn": 9,
        "trillion": 12, "trillions": 12, "tn": 12, "lakh": 5, "lakhs": 5, "crore": 7, "crores": 7,
        "tausend": 3, "tsd": 3, "mio": 6, "milliarde*": 9, "mrd": 9, "billionen": 12, "bio": 12,
        "mille": 3, "milliard*": 9, "milliers": 3, "md": 9, "mds": 9,
        "mil": 3, "millón": 6, "millones": 6, "millon": 6, "billón": 12, "billones": 12, "milhão": 6, "milhões": 6,
        "bilhão": 9, "bilhões": 9, "trilhão": 12, "trilhões": 12,
        "mila": 3, "milione": 6, "milioni": 6, "miliardo": 9, "miliardi": 9, "miljoen": 6, "miljard": 9,
        "тыс": 3, "тысяч*": 3, "млн": 6, "миллион*": 6, "млрд": 9, "миллиард*": 9, "трлн": 12, "триллион*": 12,
        "ألف": 3, "مليون": 6, "مليار": 9, "تريليون": 12, "bin": 3, "milyon": 6, "milyar": 9, "ribu": 3, "juta": 6,
        "miliar": 9, "triliun": 12, "nghìn": 3, "triệu": 6, "tỷ": 9,
    ]

    /// Signs of the East Asian scale, which multiply when they follow one another.
    static let ideographs: [Unicode.Scalar: Int] = [
        "십": 1, "백": 2, "천": 3, "만": 4, "억": 8, "조": 12, "경": 16,
        "十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "億": 8, "亿": 8, "兆": 12,
    ]

    static let wholeScales = WordPrefixes(scales.filter { !$0.key.hasSuffix("*") })
    static let scaleBeginnings = WordPrefixes(
        scales.filter { $0.key.hasSuffix("*") }.map { (key: String($0.key.dropLast()), value: $0.value) })

    static let percent = WordPrefixes([
        "%", "％", "٪", "percent", "per cent", "pct", "prozent", "v. h.", "pour cent", "por ciento", "por cento",
        "per cento", "procent", "процент", "퍼센트", "프로", "パーセント", "بالمئة", "في المئة", "yüzde", "persen",
    ])
    static let percentBefore = WordPrefixes(["百分之", "yüzde", "%"])

    /// Currencies by the words behind a number, lower case; signs and codes stand there too.
    static let currencyWords = WordPrefixes(currencies.merging(signs) { word, _ in word })

    /// Signs and codes before a number.
    static let currencySigns = WordPrefixes(signs)

    private static let signs: [String: String] = [
        "us$": "$", "$": "$", "usd": "$", "€": "EUR", "eur": "EUR", "euro": "EUR", "£": "GBP", "gbp": "GBP",
        "₩": "KRW", "krw": "KRW", "¥": "JPY", "￥": "JPY", "jpy": "JPY", "cny": "CNY", "rmb": "CNY", "rub": "RUB",
        "₽": "RUB", "chf": "CHF", "₹": "INR", "inr": "INR", "rs": "INR", "rs.": "INR", "a$": "AUD", "au$": "AUD",
        "aud": "AUD", "c$": "CAD", "ca$": "CAD", "cad": "CAD", "nz$": "NZD", "nzd": "NZD", "hk$": "HKD", "hkd": "HKD",
        "s$": "SGD", "sgd": "SGD", "nt$": "TWD", "twd": "TWD", "r$": "BRL", "brl": "BRL", "mxn": "MXN", "₪": "ILS",
        "ils": "ILS", "₺": "TRY", "₴": "UAH", "uah": "UAH", "฿": "THB", "thb": "THB", "₫": "VND", "vnd": "VND",
        "₱": "PHP", "rp": "IDR", "idr": "IDR", "rm": "MYR", "myr": "MYR", "zł": "PLN", "pln": "PLN",
        "kč": "CZK", "czk": "CZK", "huf": "HUF", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "₦": "NGN", "ngn": "NGN",
        "zar": "ZAR", "₿": "BTC", "kes": "KES", "ksh": "KES", "aed": "AED", "sar": "SAR",
    ]

    /// Currencies by word, lower case; of several that fit the longest holds.
    private static let currencies: [String: String] = [
        "dollar": "$", "dólar": "$", "доллар": "$", "долл": "$", "달러": "$", "불": "$", "ドル": "$", "米ドル": "$",
        "美元": "$", "دولار": "$", "dolar": "$", "евро": "EUR", "유로": "EUR", "ユーロ": "EUR", "欧元": "EUR",
        "歐元": "EUR", "يورو": "EUR", "pound": "GBP", "pfund": "GBP", "libra": "GBP", "livre": "GBP", "фунт": "GBP",
        "파운드": "GBP", "ポンド": "GBP", "英镑": "GBP", "won": "KRW", "вон": "KRW", "원": "KRW", "ウォン": "KRW",
        "韩元": "KRW", "韓元": "KRW", "yen": "JPY", "иен": "JPY", "엔": "JPY", "円": "JPY", "日元": "JPY",
        "yuan": "CNY", "юан": "CNY", "위안": "CNY", "元": "CNY", "人民币": "CNY", "renminbi": "CNY", "ruble": "RUB",
        "rouble": "RUB", "rubel": "RUB", "рубл": "RUB", "руб": "RUB", "루블": "RUB", "ルーブル": "RUB", "卢布": "RUB",
        "rupee": "INR", "rupie": "INR", "루피": "INR", "ルピー": "INR", "swiss franc": "CHF", "schweizer franken": "CHF",
        "franken": "CHF", "peso": "peso", "ringgit": "MYR", "rupiah": "IDR", "baht": "THB", "shekel": "ILS",
        "hryvnia": "UAH", "гривен": "UAH", "гривн": "UAH", "złot": "PLN", "zlot": "PLN", "forint": "HUF",
        "krona": "SEK", "kronor": "SEK", "kroner": "kroner", "korun": "CZK", "reais": "BRL", "naira": "NGN",
        "dirham": "dirham", "dinar": "dinar", "riyal": "riyal", "lira": "lira", "australian dollar": "AUD",
        "canadian dollar": "CAD", "hong kong dollar": "HKD", "singapore dollar": "SGD", "us dollar": "$",
        "u.s. dollar": "$", "new zealand dollar": "NZD", "호주 달러": "AUD", "港元": "HKD", "港币": "HKD",
    ]

    /// Zero to twelve, spelled out; a translator may write a small number as a word and the other way round.
    static let spelled: [String: [[String]]] = [
        "en": [
            ["zero"], ["one"], ["two"], ["three"], ["four"], ["five"], ["six"], ["seven"], ["eight"], ["nine"],
            ["ten"], ["eleven"], ["twelve"],
        ],
        "de": [
            ["null"], ["ein", "eine", "einen", "einem", "einer", "eins"], ["zwei"], ["drei"], ["vier"], ["fünf"],
            ["sechs"], ["sieben"], ["acht"], ["neun"], ["zehn"], ["elf"], ["zwölf"],
        ],
        "fr": [
            ["zéro"], ["un", "une"], ["deux"], ["trois"], ["quatre"], ["cinq"], ["six"], ["sept"], ["huit"], ["neuf"],
            ["dix"], ["onze"], ["douze"],
        ],
        "es": [
            ["cero"], ["un", "una", "uno"], ["dos"], ["tres"], ["cuatro"], ["cinco"], ["seis"], ["siete"], ["ocho"],
            ["nueve"], ["diez"], ["once"], ["doce"],
        ],
        "ko": [
            ["영"], ["한", "하나", "일"], ["두", "둘", "이"], ["세", "셋", "삼"], ["네", "넷", "사"], ["다섯", "오"],
            ["여섯", "육"], ["일곱", "칠"], ["여덟", "팔"], ["아홉", "구"], ["열", "십"], ["열한", "열하나"],
            ["열두", "열둘"],
        ],
        "ja": [
            ["零"], ["一"], ["二"], ["三"], ["四"], ["五"], ["六"], ["七"], ["八"], ["九"], ["十"], ["十一"], ["十二"],
        ],
        "zh": [
            ["零"], ["一"], ["二", "两", "兩"], ["三"], ["四"], ["五"], ["六"], ["七"], ["八"], ["九"], ["十"],
            ["十一"], ["十二"],
        ],
        "ru": [
            ["ноль"], ["один", "одна", "одно", "одного", "одной"], ["два", "две", "двух", "двум"],
            ["три", "трех", "трёх"],
            ["четыре", "четырех", "четырёх"], ["пять", "пяти"], ["шесть", "шести"], ["семь", "семи"],
            ["восемь", "восьми"], ["девять", "девяти"], ["десять", "десяти"], ["одиннадцать"], ["двенадцать"],
        ],
    ]
}
