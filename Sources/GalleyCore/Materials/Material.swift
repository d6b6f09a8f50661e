/// What passes from step to step.
public enum Material: Sendable {
    case request(PageRequest)
    indirect case page(WebPage)
    indirect case article(Article)
    case file(ExportedFile)

    public var kind: MaterialKind {
        switch self {
        case .request: .request
        case .page: .page
        case .article: .article
        case .file: .file
        }
    }

    /// What to call it in a message: the address, else the id or path.
    public var name: String {
        switch self {
        case .request(let request): request.url
        case .page(let page): page.url ?? page.file ?? page.id ?? "a page"
        case .article(let article): article.metadata.url ?? article.id
        case .file(let file): file.path
        }
    }
}
