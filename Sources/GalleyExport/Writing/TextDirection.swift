/// Which way a language is read.
enum TextDirection: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The direction of a BCP 47 tag: its script subtag decides where there is one, else its language's usual script.
    init(language tag: String?) {
        let parts = (tag ?? "").lowercased().split(separator: "-")
        let script = parts.dropFirst().first { $0.utf8.count == 4 && $0.utf8.allSatisfy { $0 >= 0x61 } }
        let isRightToLeft =
            if let script { Self.scripts.contains(String(script)) } else {
                parts.first.map { Self.languages.contains(String($0)) } ?? false
            }
        self = isRightToLeft ? .rightToLeft : .leftToRight
    }

    private static let scripts: Set<String> = [
        "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa",
    ]
    private static let languages: Set<String> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur",
        "yi",
    ]
}
