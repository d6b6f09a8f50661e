/// The words of a language that say what kind of work a title belongs to.
struct WorkWords: Sendable {
    private let kinds: [String: String]
    private let language: String

    /// - Parameter language: primary subtag.
    init(language: String) {
        self.language = language
        kinds = Self.table[language] ?? [:]
    }

    /// What kind of work the words right before or behind a title speak of: `novel`, `film`; nil when they speak of none.
    func kind(beside span: WorkSpan, in block: TaggedBlock) -> String? {
        if kinds.isEmpty { return nil }
        if ["ja", "zh", "ko"].contains(language) { return unspacedKind(before: span, in: block) }
        let first = block.tokenIndex(from: span.range.lowerBound)
        for index in stride(from: first - 1, through: max(0, first - 3), by: -1) {
            let gap = block.bytes[block.tokens[index].range.upperBound..<span.range.lowerBound]
            if gap.contains(where: { ".;!?".utf8.contains($0) }) { break }
            if let kind = kinds[block.folded(index)] { return kind }
        }
        // `“The Pilots,” a film about …`: behind a comma.
        let next = block.tokenIndex(from: span.range.upperBound)
        let isBehindComma =
            block.bytes[span.inside].last == UInt8(ascii: ",")
            || span.range.upperBound < block.bytes.count && block.bytes[span.range.upperBound] == UInt8(ascii: ",")
        guard isBehindComma else { return nil }
        for index in next..<min(next + 4, block.tokens.count) {
            let gap = block.bytes[span.range.upperBound..<block.tokens[index].range.lowerBound]
            if gap.contains(where: { ".;!?".utf8.contains($0) }) { break }
            if let kind = kinds[block.folded(index)] { return kind }
        }
        return nil
    }

    private func unspacedKind(before span: WorkSpan, in block: TaggedBlock) -> String? {
        let before = String(
            decoding: block.bytes[max(0, span.range.lowerBound - 18)..<span.range.lowerBound], as: UTF8.self)
        let words = before.last == " " ? before.dropLast() : Substring(before)
        return kinds.filter { words.hasSuffix($0.key) }.max { $0.key.utf8.count < $1.key.utf8.count }?.value
    }

    private static let table: [String: [String: String]] = rows.mapValues { row in
        var kinds: [String: String] = [:]
        for entry in row.split(separator: " ") {
            let sides = entry.split(separator: "=")
            guard sides.count == 2 else { continue }
            for word in sides[1].split(separator: "|") { kinds[String(word)] = String(sides[0]) }
        }
        return kinds
    }

    private static let rows: [String: String] = [
        "en":
            "film=film|movie|documentary|thriller|sequel|biopic novel=novel book=book|memoir|autobiography|bestseller "
            + "song=song|single|track|anthem|ballad|hymn album=album series=series|sitcom|show|drama|miniseries|telenovela "
            + "play=play|musical|comedy|tragedy opera=opera ballet=ballet painting=painting|portrait|mural|sculpture "
            + "poem=poem|essay|story game=game|videogame podcast=podcast exhibition=exhibition",
        "de": "film=film|films|kinofilm|dokumentarfilm|spielfilm|thriller novel=roman|romans|krimi book=buch|sachbuch "
            + "song=lied|song|single|hit album=album series=serie|sendung|tatort play=stück|theaterstück|musical opera=oper "
            + "painting=gemälde|bild|skulptur poem=gedicht|erzählung exhibition=ausstellung game=spiel|videospiel",
        "fr": "film=film|documentaire|long-métrage novel=roman|polar book=livre|essai|récit song=chanson|titre|tube "
            + "album=album series=série|émission|feuilleton play=pièce|comédie opera=opéra painting=tableau|toile|fresque "
            + "poem=poème|nouvelle exhibition=exposition game=jeu",
        "es": "film=película|filme|documental|cinta novel=novela book=libro|ensayo song=canción|sencillo|tema|himno "
            + "album=álbum|disco series=serie|telenovela|programa play=obra|comedia|musical opera=ópera "
            + "painting=cuadro|pintura|mural poem=poema|cuento exhibition=exposición|muestra game=videojuego",
        "pt": "film=filme|documentário novel=romance|novela book=livro song=canção|música|single album=álbum|disco "
            + "series=série|programa play=peça|musical opera=ópera painting=quadro|pintura poem=poema|conto exhibition=exposição",
        "it": "film=film|documentario novel=romanzo book=libro|saggio song=canzone|brano|singolo album=album|disco "
            + "series=serie|programma play=commedia|spettacolo|musical opera=opera painting=quadro|dipinto poem=poesia|racconto",
        "nl": "film=film|documentaire novel=roman|thriller book=boek song=lied|nummer|single album=album|plaat "
            + "series=serie|programma play=toneelstuk|musical opera=opera painting=schilderij poem=gedicht exhibition=tentoonstelling",
        "ru": "film=фильм|фильма|фильме|фильмом|картина|картины|лента novel=роман|романа|романе|романом "
            + "book=книга|книги|книге|книгу song=песня|песни|песню|песне album=альбом|альбома|альбоме "
            + "series=сериал|сериала|сериале|шоу play=спектакль|спектакля|спектакле|пьеса|пьесы opera=опера|оперы|опере|оперу "
            + "ballet=балет|балета poem=стихотворение|поэма|рассказ game=игра|игры",
        "ko": "film=영화|다큐멘터리 novel=소설|장편소설 book=책|저서|시집 song=노래|곡|싱글 album=앨범 series=드라마|예능|시리즈 "
            + "play=연극|뮤지컬 opera=오페라 painting=그림 game=게임",
        "ja": "film=映画|作品 novel=小説|長編 book=著書|本|書籍 song=楽曲|曲|シングル album=アルバム series=ドラマ|番組|アニメ "
            + "play=舞台|戯曲 opera=オペラ painting=絵画 game=ゲーム",
        "zh": "film=电影|電影|影片|纪录片 novel=小说|小說 book=书|著作|图书 song=歌曲|单曲 album=专辑|專輯 series=电视剧|節目|节目|剧集 "
            + "play=话剧|音乐剧 opera=歌剧 painting=画作 game=游戏",
    ]
}
