package import GalleyCore

/// How a desk keeps materials, and how it knows that two of them are the same to a step.
extension Material {
    /// Everything there is to it: the article, request or file as JSON; a page as its head and its bytes, so that a
    /// page that was fetched again and is the same is kept once.
    var keptParts: [[UInt8]] {
        switch self {
        case .request(let request): [Array(request.json.text.utf8)]
        case .page(let page): [Array(page.head.text.utf8), page.bytes]
        case .article(let article): [article.json()]
        case .file(let file): [Array(file.json.text.utf8)]
        }
    }

    /// Nil for parts that `keptParts` did not make.
    init?(_ kind: MaterialKind, keptParts parts: [[UInt8]]) {
        guard let bytes = parts.first else { return nil }
        switch kind {
        case .request: self.init(try? JSONReader.read(bytes), PageRequest.init(json:), Material.request)
        case .article: self.init(try? Article(json: bytes), { $0 }, Material.article)
        case .file: self.init(try? JSONReader.read(bytes), ExportedFile.init(json:), Material.file)
        case .page:
            guard parts.count == 2 else { return nil }
            self.init(try? JSONReader.read(bytes), { WebPage(head: $0, bytes: parts[1]) }, Material.page)
        }
    }

    private init?<Read, Value>(_ read: Read?, _ make: (Read) -> Value?, _ wrap: (Value) -> Material) {
        guard let value = read.flatMap(make) else { return nil }
        self = wrap(value)
    }

    /// Names what a step sees of a material. When a page was fetched and its HTTP headers are left out: they differ
    /// each time, and what counts of them stands in the page's media type and charset.
    package var inputHash: ContentHash {
        guard case .page(let page) = self else { return ContentHash(of: keptParts[0]) }
        return Self.inputHash(of: page, body: ContentHash(of: page.bytes).hex)
    }

    /// The same of a page whose bytes are known by their hash alone.
    static func inputHash(of page: WebPage, body: String) -> ContentHash {
        var page = page
        page.headers = []
        page.remarks = []
        page.fetchedAt = nil
        return ContentHash(of: (page.head.text + "\n" + body).utf8)
    }
}
