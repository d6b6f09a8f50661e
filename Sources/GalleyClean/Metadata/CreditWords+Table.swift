/// The words that picture credits open with, and those who supply pictures.
enum CreditWords {
    /// What a credit opens with.
    static let openings = OpeningTable([
        "photo:", "photo by", "photos by", "photograph:", "photograph by", "picture:", "image:", "image by",
        "image credit", "photo credit", "photo courtesy", "credit:", "file photo", "illustration:", "illustration by",
        "graphic:", "video:", "courtesy of", "courtesy", "©", "(c)", "copyright", "foto:", "fotos:", "foto ©", "bild:",
        "bildquelle:", "bildnachweis:", "fotoquelle:", "quelle:", "imago", "picture alliance", "dpa", "crédito:",
        "fotografía:", "imagen:", "imagem:", "fonte:",
        "reprodução", "divulgação", "crédit", "crédits", "fot.", "zdjęcie:", "фото:", "фото ", "foto por", "fotoğraf:",
        "사진=", "사진 =", "사진:", "사진제공", "写真：", "写真:", "写真は", "撮影", "摄影：", "攝影：", "تصوير:", "foto di ", "图源", "图片来源", "图：",
        "圖：", "صورة",
    ])

    /// Agencies and archives, as a credit begins or ends.
    static let suppliers = OpeningTable(supplierNames)
    static let suppliersAtEnd = OpeningTable(endings: supplierNames)

    private static let supplierNames: [StaticString] = [
        "getty images", "reuters", "shutterstock", "associated press", "ap photo", "afp", "epa", "imago", "pixabay",
        "unsplash", "istock", "alamy", "picture alliance", "xinhua", "yonhap", "tass", "via ap", "bloomberg", "zuma",
        "ritzau", "scanpix", "belga", "ansa", "efe", "lusa", "wikimedia commons", "adobe stock",
    ]

    /// Short names of houses: alone between brackets or behind a name they are enough.
    static let shortHouses = OpeningTable([
        "getty", "ap", "pa", "rex", "swns", "sipa", "keystone",
    ])

    /// Verbs of making, before `by the … Agency`.
    static let makers = OpeningTable([
        "sketched", "illustrated", "drawn", "designed", "painted", "adapted", "edited", "retouched", "redrawn",
    ])

    /// What an agency's name ends with, behind a verb of making.
    static let houses = OpeningTable(["agency", "service", "studio", "desk", "press", "news"])

    /// Small words inside of names and sources.
    static let particles = OpeningTable(["via", "de", "von", "dpa", "dpa-zentralbild"])

    static let sketchOpenings = OpeningTable(["sketch", "illustrat", "drawn", "painted", "redrawn"])
    static let graphicOpenings = OpeningTable(["graphic"])
    static let videoOpenings = OpeningTable(["video"])

    /// Labels that say nothing of whether a person or a house follows.
    static let labels = OpeningTable(
        pictureLabels + [
            "file photo", "video", "©", "(c)", "copyright", "imágenes", "crediti", "fotografie", "ljósmynd", "archivo",
            "изображение", "зображення", "görsel", "图", "圖", "照片", "图片", "圖片", "الصورة", "تصوير",
        ])

    /// Labels that begin a credit inside a caption, wherever they stand; a sign sets each off there.
    static let captionLabels = OpeningTable(
        pictureLabels + [
            "photography", "photographer", "source", "fotograf", "fotografin", "quelle", "fuente", "fonte", "bron",
            "źródło", "источник", "джерело", "kaynak", "sumber", "출처", "出典", "图片来源", "来源", "المصدر",
        ])

    private static let pictureLabels: [StaticString] = [
        "photo", "photos", "photograph", "picture", "pictures", "image", "images", "photo credit", "image credit",
        "picture credit", "credit", "credits", "illustration", "graphic", "image source", "photo source", "foto",
        "fotos", "bild", "bilder", "bildquelle", "bildnachweis", "fotoquelle", "imagen", "imagem", "crédito",
        "créditos", "crédit", "crédits", "crédit photo", "crédits photo", "fotografía", "fotografia", "grafik", "beeld",
        "zdjęcie", "fot", "фото", "fotoğraf", "gambar", "사진", "写真", "صورة",
    ]

    /// Labels that are signs: letters may follow them at once.
    static let signs = OpeningTable(["©", "(c)"])

    /// Labels that may stand before a name without a sign between.
    static let bareLabels = OpeningTable([
        "photo", "foto", "fotos", "credit", "crédit", "crédits", "copyright", "fot", "фото", "사진", "写真", "courtesy of",
        "photo courtesy of", "image courtesy of", "photo courtesy", "image courtesy", "courtesy", "cortesía de",
        "photo credit", "image credit",
    ])

    /// Labels that name who made the picture.
    static let makerLabels = OpeningTable([
        "photographer", "photography", "fotograf", "fotografin", "photo by", "photos by", "photograph by",
        "photographs by", "picture by", "pictures by", "image by",
        "images by",
        "illustration by", "illustrations by", "graphic by", "video by", "foto von", "fotos von", "foto por", "foto de",
        "foto di", "foto door", "fotografía de", "photo de", "photo par", "автор фото", "фото автора", "撮影", "撮影者",
        "摄影", "攝影", "摄", "تصوير",
    ])

    /// Labels that name who lent it.
    static let lenderLabels = OpeningTable([
        "courtesy of", "courtesy", "photo courtesy of", "photo courtesy", "image courtesy of", "handout", "source",
        "quelle", "fuente", "fonte", "bron", "źródło", "источник", "джерело", "kaynak", "sumber", "reprodução",
        "divulgação", "cortesía de", "사진제공", "사진 제공", "자료", "자료사진", "写真提供", "提供", "图源", "图片来源",
        "来源", "圖片來源", "المصدر",
    ])

    /// What the names of agencies, papers and archives end in.
    static let houseEndings = OpeningTable(endings: [
        " agency", " press", " news", " images", " pictures", " photos", " service", " studio", " archive", " archives",
        " museum", " police", " university", " ministry", " media", " agentur", " archiv", " presse", " polizei",
        " agencia", " archivo", " agence", " agenzia", " archivio", "통신", "뉴스", "신문", "일보", "방송", "통신사",
        "通信", "通信社", "新聞", "新聞社", "放送", "フォト", "新华社", "社", "图片社", "报", "網", "网", "وكالة",
    ])
}
