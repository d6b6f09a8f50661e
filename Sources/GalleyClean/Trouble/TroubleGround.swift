import GalleyCore

/// A cleaned page as the checks for trouble see it.
struct TroubleGround {
    let page: WebPage
    let reading: PageReading
    let desk: CleaningDesk
    let options: CleanOptions
    /// Letters and digits of the body; a sign of a script without spaces counts two.
    let kept: Int
    /// The same of the whole page.
    let total: Int
    /// The page's title and its headings, folded as phrases are; what a page says it is.
    let claims: [ByteText]

    /// Passages whose words count for what the page says at its top.
    private static let topCount = 14

    init(page: WebPage, reading: PageReading, desk: CleaningDesk, options: CleanOptions) {
        self.page = page
        self.reading = reading
        self.desk = desk
        self.options = options
        kept = desk.open.reduce(0) { $0 + desk.lines[$1].facts.weight }
        total = reading.facts.reduce(0) { $0 + $1.weight }
        let headings = reading.passages.indices.filter {
            reading.passages[$0].kind == .heading && reading.passages[$0].level <= 2
        }
        claims = ([reading.head.title ?? ""] + headings.prefix(3).map(reading.text)).map { ByteText(folding: $0) }
    }

    /// The passages at the top of the page and those of the story's stretch, menus and other lists of links left out.
    var top: [Int] {
        let passages = reading.passages.indices.filter { reading.facts[$0].linkShare < 0.6 }
        return Array(passages.prefix(Self.topCount))
    }

    /// The first of some phrases in the page's title or headings.
    func claim(_ phrases: OpeningTable) -> String? {
        claims.lazy.compactMap { phrases.first(in: $0) }.first
    }

    /// The first passage of some that holds one of the phrases, and its words.
    func passage(of passages: some Sequence<Int>, holding phrases: OpeningTable) -> (index: Int, words: String)? {
        for index in passages {
            let words = reading.text(index)
            if phrases.first(in: ByteText(folding: Self.opening(of: words))) != nil { return (index, words) }
        }
        return nil
    }

    /// As much of a passage's words as is searched for phrases.
    static func opening(of words: String) -> String {
        let most = 600
        // No text has more characters than bytes; they are costly to count.
        return words.utf8.count <= most ? words : String(words.prefix(most))
    }

    /// Evidence is a quotation: at most some words.
    static func quoted(_ words: String) -> String {
        let line = TextTrim.collapsed(words)
        return line.count <= 120 ? line : String(line.prefix(119)) + "…"
    }
}
