/// The words of bylines that are no part of a name, folded: what opens a byline, what joins names, roles, degrees.
enum NameWords {
    /// What stands before the names of those who wrote.
    static let openings = OpeningTable([
        "this post was written by", "this article was written by", "written by", "reported by", "story by", "words by",
        "text by", "posted by", "published by", "created by",
        "article by", "review by", "analysis by", "commentary by", "opinion by", "interview by", "by", "author:",
        "authors:", "author", "authors", "writer:",
        "von", "autor:", "autorin:", "autoren:", "autor", "autorin", "autoren", "text:", "text", "verfasst von",
        "geschrieben von", "ein artikel von", "ein gastbeitrag von", "eine analyse von", "ein kommentar von",
        "eine kolumne von", "ein beitrag von", "ein interview von", "ein essay von", "eine rezension von",
        "aufgezeichnet von", "interview:", "protokoll:", "par", "auteur:", "auteur", "auteurs", "écrit par",
        "publié par",
        "propos recueillis par", "por", "autor(a)", "autora", "autora:", "escrito por", "texto:", "di", "da", "autore:",
        "scritto da", "a cura di", "av", "af", "skrevet av", "skrevet af", "tekst:", "tekst", "door", "geschreven door",
        "de", "oleh", "ditulis oleh", "penulis:", "przez", "autorzy:", "oprac.", "autor tekstu:", "автор:", "автор",
        "авторы:", "текст:", "yazan:", "yazar:", "haber:", "記者", "文/", "文：", "文｜", "撰文", "作者：", "作者:", "作者",
        "记者", "责编：", "责任编辑：", "编辑：", "執筆", "글", "글·사진", "كتب", "كتبت", "بقلم", "skriven av",
        "eingestellt von", "publicado por", "postado por", "pubblicato da", "postato da", "gepost door",
        "geplaatst door", "diposting oleh", "dipublikasikan oleh", "опубликовал", "опубликовала", "gönderen",
        "投稿者", "发布者", "發佈者", "작성자", "مرسلة بواسطة",
        "kirjoittanut", "teksti:", "napisał", "napisała", "γράφει", "του", "מאת", "yazan", "tác giả:",
    ])

    /// What stands before the names of those who did not write: their parts are left out.
    static let otherOpenings = OpeningTable([
        "photography by", "photographs by", "photographed by", "photos by", "photo by", "photo:", "photos:", "image:",
        "images:", "picture:", "pictures:", "video by", "video:", "videos by", "illustration by", "illustrations by",
        "illustration:", "graphic by", "graphics by", "styled by", "edited by", "editing by", "produced by",
        "reviewed by", "medically reviewed by", "fact checked by", "fact-checked by", "translated by", "translation by",
        "contributions from", "contributions by", "with contributions", "in partnership with", "sponsored by",
        "presented by", "hosted by", "foto:", "fotos:", "foto von", "fotos von", "bild:", "bilder:", "grafik:",
        "kamera:", "redaktion:", "ubersetzung:", "übersetzung", "aus dem englischen", "quelle:", "source:", "photo de",
        "crédit", "fotografía:", "fotografia:", "zdjęcia:", "zdjęcie:", "fot.", "фото:", "фото", "редактор:",
        "fotoğraf:",
        "来源：", "來源：", "사진", "영상", "편집", "摄影", "攝影", "撮影", "写真",
    ])

    /// Words that join two names.
    static let joints = OpeningTable([
        "and", "und", "et", "y", "e", "og", "och", "en", "i", "и", "та", "ve", "dan", "&", "with", "oraz", "ja", "và",
    ])

    /// Words that open a byline inside of a line, behind a date or a label.
    static let innerOpenings = OpeningTable(["by", "von", "par", "por", "door", "av", "af", "przez"])

    /// Words behind which a byline says when and where.
    static let placeOpenings = OpeningTable([
        "on", "am", "le", "in", "at", "um", "à", "alle", "às", "в", "о", "pukul", "saat",
    ])

    /// Words of which one is enough to make what stands behind a name a role.
    static let roles = OpeningTable([
        "officer", "editor", "editors", "writer", "reporter", "reporters", "correspondent", "director", "manager",
        "founder", "co-founder", "cofounder", "president", "ceo", "cto", "cfo", "coo", "cmo", "chief", "head",
        "professor",
        "analyst", "journalist", "columnist", "producer", "contributor", "senior", "redakteur", "redakteurin",
        "korrespondent", "korrespondentin", "reporterin", "chefredakteur", "chefredakteurin", "journalistin",
        "correspondant", "correspondante", "envoyé", "envoyée", "journaliste", "rédacteur", "rédactrice", "periodista",
        "redactor", "redactora", "corresponsal", "redattore", "giornalista", "redacteur", "verslaggever",
        "korespondent", "dziennikarz", "редактор", "корреспондент", "журналист", "muhabir", "muhabiri", "editör",
        "candidate", "specialist", "strategist", "representative", "volontär", "volontärin", "autorenteam", "freelance",
    ])

    /// Words that join the parts of a role: `Head of Marketing`.
    static let roleJoints = OpeningTable(["of", "for", "für", "de", "des", "du", "di", "del", "der", "van", "voor"])

    /// Degrees and orders behind a name.
    static let degrees = OpeningTable([
        "ms", "md", "m.d", "m.d.", "ma", "m.a.", "mba", "phd", "ph.d", "ph.d.", "rd", "rdn", "ld", "cfa", "cpa", "jd",
        "j.d.", "dds", "rn", "esq", "esq.", "msc", "bsc", "ba", "bs", "facs", "faclm", "mph", "dvm", "dpt", "np",
        "pharmd", "edd", "lcsw", "cfp", "foma", "dabom", "cpt", "obe", "mbe",
    ])

    /// What stands where a name should.
    static let noNames = OpeningTable([
        "admin", "administrator", "editor", "editors", "staff", "null", "undefined", "none", "redaktion", "anonymous",
        "sponsored", "advertorial", "anzeige", "news", "role", "industry", "author", "share", "by", "von", "par", "por",
        "n/a", "unknown", "posted", "published", "updated", "last updated", "modified", "aktualisiert",
        "veröffentlicht",
        "zuletzt aktualisiert", "stand", "publié", "mis à jour", "publicado", "actualizado", "pubblicato", "aggiornato",
        "guest", "gast", "image", "stories", "blog", "home", "follow", "about", "agencies",
    ])

    /// Words that tell a house from a person.
    static let houseWords = OpeningTable([
        "the", "news", "times", "journal", "post", "tribune", "herald", "gazette", "press", "agency", "agencies",
        "team",
        "staff", "editors", "editorial", "redaktion", "media", "network", "magazine", "tv", "radio", "zeitung",
        "nachrichten", "daily", "weekly", "reporter", "chronicle", "observer", "guardian", "telegraph", "online",
        "desk", "newsroom", "rédaction", "redacción", "redação", "redazione", "redactie", "redakcja", "редакция",
        "agence", "agencia", "agenzia", "agentur", "ajansı", "haber", "verlag", "group", "inc", "inc.", "llc", "ltd",
        "university", "institute", "school", "college", "hospital", "company", "association", "society", "center",
        "centre", "foundation", "council", "committee", "department", "ministry", "office", "welle", "rundfunk",
        "presse", "press-agentur", "kurier", "anzeiger", "blatt", "tageblatt", "echos", "monde", "figaro", "courier",
        "co", "co.", "corp", "corp.", "global", "digital", "hotels", "solutions", "services", "studio", "studios",
        "marketing", "contributor", "contributors", "sponsored", "guide", "guides", "research", "world", "recent",
        "posts", "follow", "firms", "consulting", "companies", "providers", "category", "categories",
        "introducing", "share", "subscribe", "newsletter", "read", "more", "min", "channel", "security", "insights",
    ])

    /// What pages write around names, and what is no name where it stands inside one.
    static let pageWords = OpeningTable([
        "article", "articles", "published", "posted", "updated", "modified", "comment", "comments", "interview",
        "share", "print", "read", "all", "search", "newsletter", "subscribe", "collected", "organization",
        "organisation", "about", "photo", "photos", "image", "images", "video", "videos", "podcast", "source", "tags",
        "category", "categories", "login", "contact", "message", "min", "mins", "minutes", "views", "closed", "posts",
        "artikel", "beitrag", "beiträge", "veröffentlicht", "aktualisiert", "stand", "kommentar", "kommentare",
        "teilen", "empfehlen", "drucken", "lesen", "lesezeit", "minuten", "suche", "alle", "über", "foto", "fotos",
        "bild", "bilder", "quelle", "kategorie", "kontakt", "impressum", "anmelden", "geschlossen", "geschrieben",
        "publié", "modifié", "commentaire", "commentaires", "partager", "lire", "voir", "tous",
        "vidéo", "rubrique", "artículo", "publicado", "actualizado", "comentario", "comentarios", "compartir", "leer",
        "todos", "vídeo", "artigo", "atualizado", "comentário", "comentários", "compartilhar", "articolo",
        "pubblicato", "aggiornato", "commento", "commenti", "condividi", "leggi", "tutti", "gepubliceerd",
        "bijgewerkt", "reacties", "delen", "opublikowano", "aktualizacja", "komentarze", "udostępnij",
        "опубликовано", "обновлено", "комментарии", "поделиться", "опубліковано", "оновлено", "коментарі",
        "ordenar", "yayınlandı", "güncellendi", "yorum", "yorumlar", "paylaş", "diterbitkan", "diperbarui", "komentar",
        "bagikan",
    ])

    /// Small words inside of names.
    static let particles = OpeningTable([
        "de", "von", "van", "der", "den", "da", "di", "la", "le", "el", "al", "bin", "ibn", "y", "dos", "du", "zu",
        "zum",
        "zur", "ten", "ter", "af", "av", "del", "della", "do", "das", "e", "vom", "of", "ben", "abu",
    ])

    /// Particles with which no name begins.
    static let innerParticles = OpeningTable(["der", "den", "das", "zu", "zum", "zur", "vom", "of", "y"])

    /// What a name may begin with before a capital inside: `McKay`, `DiMaggio`.
    static let joinedOpenings = OpeningTable([
        "mc", "mac", "de", "di", "da", "del", "la", "le", "lo", "van", "von", "o", "fitz", "al", "el", "st", "du",
    ])

    /// What Korean, Japanese and Chinese papers put behind a reporter's name.
    static let reporterEndings: [[UInt8]] = [
        " 기자", " 특파원", " 선임기자", " 논설위원", "기자", "特派員", "特派员", "記者", "记者", "通讯员",
    ].map { Array($0.utf8) }
}
