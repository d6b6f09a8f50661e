/// A format articles are written in.
public struct ExportFormat: Sendable {
    /// How many articles a file holds.
    public enum Arity: String, Sendable, Hashable {
        case onePerArticle = "one file per article"
        case onePerTarget = "one file per article and target language"
        case many = "one file for many articles"
    }

    /// The name in `--to` and in workflows.
    public let name: String
    public let summary: String
    public let mediaType: String
    /// Without the dot.
    public let fileExtension: String
    public let arity: Arity
    /// Options besides format and out.
    public let options: [StepOption]
    /// A second file beside each article's, for what the format has no place for: written where the option `sidecar`
    /// is true, under the file's name with the ending `.galley.json`.
    public let sidecar: (@Sendable (Article) -> [UInt8])?
    /// True when its files hold the pictures themselves, where they are at hand.
    public let carriesPictures: Bool
    /// True when what a file for many has of an article depends on that article alone, not on those before it.
    public let rendersEachAlone: Bool
    /// Counted up when the same article gives other bytes.
    public let version: Int
    /// Makes a writer; the options were checked against `options`.
    public let makeWriter: @Sendable (ExportOptions) throws -> any ArticleWriter

    public init(
        name: String, summary: String, mediaType: String, fileExtension: String, arity: Arity,
        options: [StepOption] = [], carriesPictures: Bool = false, rendersEachAlone: Bool = false,
        version: Int = 1,
        sidecar: (@Sendable (Article) -> [UInt8])? = nil,
        makeWriter: @escaping @Sendable (ExportOptions) throws -> any ArticleWriter
    ) {
        self.name = name
        self.summary = summary
        self.mediaType = mediaType
        self.fileExtension = fileExtension
        self.arity = arity
        self.options = options
        self.carriesPictures = carriesPictures
        self.rendersEachAlone = rendersEachAlone
        self.version = version
        self.sidecar = sidecar
        self.makeWriter = makeWriter
    }
}
