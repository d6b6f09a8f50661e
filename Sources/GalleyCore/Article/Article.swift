/// A story with everything that belongs to it, as a tree of values.
///
/// A reader makes one; from then on only an `ArticleEditor` changes it, and writes down what it did. Copies share what
/// they hold until one of them is changed.
public struct Article: Sendable, Hashable, Identifiable {
    private struct Contents: Sendable, Hashable {
        let id: String
        var revision: Int
        var workState: WorkState
        var usage: Usage
        var metadata: Metadata
        var body: [Block]
        var pictures: [Picture]
        var segments: [Segment] = []
        var tags: [Tag] = []
        let source: SourceRecord
        var candidates: [Candidate]
        var cuts: [Cut] = []
        var edits: [Edit] = []
        var warnings: [Warning]
    }

    private var contents: SharedValue<Contents>

    /// The id given, else a hash of the canonical address, else of the words.
    public var id: String { contents.value.id }
    public var source: SourceRecord { contents.value.source }
    /// 1 for the first version of the words seen, counted up when the page changes.
    public internal(set) var revision: Int {
        _read { yield contents.value.revision }
        _modify { yield &contents.value.revision }
    }
    public internal(set) var workState: WorkState {
        _read { yield contents.value.workState }
        _modify { yield &contents.value.workState }
    }
    public internal(set) var usage: Usage {
        _read { yield contents.value.usage }
        _modify { yield &contents.value.usage }
    }
    public internal(set) var metadata: Metadata {
        _read { yield contents.value.metadata }
        _modify { yield &contents.value.metadata }
    }
    public internal(set) var body: [Block] {
        _read { yield contents.value.body }
        _modify { yield &contents.value.body }
    }
    public internal(set) var pictures: [Picture] {
        _read { yield contents.value.pictures }
        _modify { yield &contents.value.pictures }
    }
    public internal(set) var segments: [Segment] {
        _read { yield contents.value.segments }
        _modify { yield &contents.value.segments }
    }
    public internal(set) var tags: [Tag] {
        _read { yield contents.value.tags }
        _modify { yield &contents.value.tags }
    }
    /// Where each metadata value was found, and what else could have been chosen.
    public internal(set) var candidates: [Candidate] {
        _read { yield contents.value.candidates }
        _modify { yield &contents.value.candidates }
    }
    /// Every block taken out, in the order of the source.
    public internal(set) var cuts: [Cut] {
        _read { yield contents.value.cuts }
        _modify { yield &contents.value.cuts }
    }
    /// Every other change.
    public internal(set) var edits: [Edit] {
        _read { yield contents.value.edits }
        _modify { yield &contents.value.edits }
    }
    public internal(set) var warnings: [Warning] {
        _read { yield contents.value.warnings }
        _modify { yield &contents.value.warnings }
    }

    /// An article as a reader found it. Blocks get their ids here.
    public init(
        id: String? = nil, revision: Int = 1, workState: WorkState = .fetched, usage: Usage = .usable,
        metadata: Metadata, body: [Block], pictures: [Picture] = [], source: SourceRecord,
        candidates: [Candidate] = [], warnings: [Warning] = []
    ) {
        contents = SharedValue(
            Contents(
                id: id ?? Self.derivedID(metadata: metadata, body: body), revision: revision, workState: workState,
                usage: usage, metadata: metadata, body: Block.withIDs(body), pictures: pictures, source: source,
                candidates: candidates, warnings: warnings))
    }

    private static func derivedID(metadata: Metadata, body: [Block]) -> String {
        if let url = metadata.canonicalURL ?? metadata.url { return ContentHash(of: url.utf8).hex }
        return ContentHash(of: body.map(\.text).joined(separator: "\n").utf8).hex
    }
}
