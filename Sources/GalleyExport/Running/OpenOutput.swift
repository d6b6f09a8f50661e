import GalleyCore

/// One file for many articles while it is being written. It holds its bytes in memory until there are enough to be
/// worth a file, so that a thousand small outputs need no thousand open files.
struct OpenOutput {
    let path: String
    private var writer: any ArticleWriter
    private var sink = ByteSink()
    private var file: OutputFile?
    private var byteCount = 0
    private var articles: [String] = []
    private let held: Int
    private let open: OutputFile.Opener

    /// - Parameter held: bytes kept in memory before the file is opened and between writes to it.
    init(
        path: String, writer: any ArticleWriter, holding held: Int = 256 * 1024, open: @escaping OutputFile.Opener
    ) throws {
        self.held = held
        self.path = path
        self.writer = writer
        self.open = open
        try self.writer.open(&sink)
    }

    /// - Parameter pictures: those that are held of it, by their addresses.
    mutating func write(_ article: Article, pictures: [String: WebPage] = [:]) throws {
        try writer.write(article, pictures: pictures, to: &sink)
        articles.append(article.id)
        if sink.bytes.count > held { try flush() }
    }

    /// Puts in what the writer made of an article elsewhere.
    mutating func write(_ rendered: RenderedArticle) throws {
        sink.append(rendered.bytes)
        articles.append(rendered.article.id)
        if sink.bytes.count > held { try flush() }
    }

    /// Writes what is left and puts the file in its place.
    mutating func finish(format: String) throws -> ExportedFile {
        while try writer.finishPart(&sink) { try flush() }
        try flush()
        try file?.commit()
        return ExportedFile(path: path, format: format, byteCount: byteCount, articles: articles)
    }

    func discard() { file?.discard() }

    private mutating func flush() throws {
        let output = try file ?? open(path)
        file = output
        let bytes = sink.drain()
        byteCount += bytes.count
        try output.append(bytes)
    }
}
