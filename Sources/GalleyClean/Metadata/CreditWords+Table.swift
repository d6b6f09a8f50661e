/// The words that picture credits open with, and those who supply pictures.
enum CreditWords {
    /// What a credit opens with.
    static let openings = OpeningTable([
        "photo:", "photo by", "photos by", "photograph:", "photograph by", "picture:", "image:", "image by",
        "image credit", "photo credit", "photo courtesy", "credit:", "file photo", "illustration:", "illustration by",
        "graphic:", "video:", "courtesy of", "courtesy", "©", "(c)", "copyright", "foto:", "fotos:", "foto ©", "bild:",
        "quelle:", "imago", "picture alliance", "dpa", "crédito:", "fotografía:", "imagen:", "imagem:", "fonte:",
        "reprodução", "divulgação", "crédit", "crédits", "fot.", "zdjęcie:", "фото:", "фото ", "foto por", "fotoğraf:",
        "사진=", "사진 =", "사진:", "사진제공", "写真：", "写真:", "写真は", "撮影", "图源", "图片来源", "图：", "圖：", "صورة",
    ])

    /// Agencies and archives, as a credit begins or ends.
    static let suppliers = OpeningTable(supplierNames)
    static let suppliersAtEnd = OpeningTable(endings: supplierNames)

    private static let supplierNames: [StaticString] = [
        "getty images", "reuters", "shutterstock", "associated press", "ap photo", "afp", "epa", "imago", "pixabay",
        "unsplash", "istock", "alamy", "picture alliance", "xinhua", "yonhap", "tass", "via ap", "bloomberg", "zuma",
        "ritzau", "scanpix", "belga", "ansa", "efe", "lusa", "wikimedia commons", "adobe stock",
    ]

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
}
