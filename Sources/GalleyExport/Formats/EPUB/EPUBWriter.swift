import GalleyCore

/// Writes a book: chapters as they come, the package around them at the end.
struct EPUBWriter: ArticleWriter {
    private let options: ExportOptions
    private var book = EPUBBook()
    private var file: HeldFile?
    private var position = 0

    init(_ options: ExportOptions) { self.options = options }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws { try book.add(article, pictures: [:]) }

    mutating func write(_ article: Article, pictures: [String: WebPage], to sink: inout ByteSink) throws {
        try book.add(article, pictures: pictures)
    }

    mutating func finish(_ sink: inout ByteSink) throws {
        while try finishPart(&sink) {}
    }

    mutating func finishPart(_ sink: inout ByteSink) throws -> Bool {
        let held = try file ?? build()
        file = held
        let part = try held.part(from: position)
        position += part.count
        sink.append(part)
        return !part.isEmpty
    }

    private mutating func build() throws -> HeldFile {
        let held = HeldFile("epub")
        let entries = EPUBPackage(
            book, title: options.values["title"]?.string, publisher: options.values["publisher"]?.string,
            language: options.values["language"]?.string
        ).entries
        try ZIPArchive.write(entries, to: held.path)
        book = EPUBBook()
        return held
    }
}
