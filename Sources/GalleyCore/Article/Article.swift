/// A story with everything that belongs to it, as a tree of values.
///
/// A reader makes one; from then on only an `ArticleEditor` changes it, and writes down what it did.
public struct Article: Sendable, Hashable, Identifiable {
    /// The id given, else a hash of the canonical address, else of the words.
    public let id: String
    /// 1 for the first version of the words seen, counted up when the page changes.
    public internal(set) var revision: Int
    public internal(set) var workState: WorkState
    public internal(set) var usage: Usage
    public internal(set) var metadata: Metadata
    public internal(set) var body: [Block]
    public internal(set) var pictures: [Picture]
    public internal(set) var segments: [Segment]
    public internal(set) var tags: [Tag]
    public let source: SourceRecord
    /// Where each metadata value was found, and what else could have been chosen.
    public internal(set) var candidates: [Candidate]
    /// Every block taken out, in the order of the source.
    public internal(set) var cuts: [Cut]
    /// Every other change.
    public internal(set) var edits: [Edit]
    public internal(set) var warnings: [Warning]

    /// An article as a reader found it. Blocks get their ids here.
    public init(
        id: String? = nil, revision: Int = 1, workState: WorkState = .fetched, usage: Usage = .usable,
        metadata: Metadata, body: [Block], pictures: [Picture] = [], source: SourceRecord,
        candidates: [Candidate] = [], warnings: [Warning] = []
    ) {
        self.revision = revision
        self.workState = workState
        self.usage = usage
        self.metadata = metadata
        self.body = Block.withIDs(body)
        self.pictures = pictures
        self.segments = []
        self.tags = []
        self.source = source
        self.candidates = candidates
        self.cuts = []
        self.edits = []
        self.warnings = warnings
        self.id = id ?? Self.derivedID(metadata: metadata, body: body)
    }

    private static func derivedID(metadata: Metadata, body: [Block]) -> String {
        if let url = metadata.canonicalURL ?? metadata.url { return ContentHash(of: url.utf8).hex }
        return ContentHash(of: body.map(\.text).joined(separator: "\n").utf8).hex
    }
}
