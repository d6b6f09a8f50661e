/// Tells which of a unit's formats and tags the spans of a returned file are.
///
/// The file's own copy of the source says which words a span lay on; that holds even when the article was tagged anew
/// since. A span without a name (tools drop them) is the first free one of its kind, best with the same words. What
/// is none of the unit's own stays foreign.
struct SpanResolver {
    private let unit: HandoffUnit
    private let candidates: [HandoffSpan]
    /// The candidate each name of the file stands for.
    private var byName: [String: HandoffSpan] = [:]

    init(_ unit: HandoffUnit, returned source: HandoffText?) {
        self.unit = unit
        let tags = unit.tags.map { HandoffSpan(id: $0.id, kind: .tag($0.category), range: $0.range) }
        candidates = unit.source.spans.filter(\.isFormat) + tags
        var taken: Set<String> = []
        for span in source?.spans ?? [] where !span.id.isEmpty {
            let words = source?.words(of: span) ?? ""
            let alike = candidates.filter { isSame(span, $0) && unit.source.words(of: $0) == words }
            let own = alike.first { $0.id == Self.stem(span.id) } ?? alike.first { !taken.contains($0.id) }
            if let own {
                byName[span.id] = own
                taken.insert(own.id)
            }
        }
        for candidate in candidates where byName[candidate.id] == nil { byName[candidate.id] = candidate }
    }

    /// The words with every span's kind as the unit has it.
    func resolve(_ text: HandoffText) -> HandoffText {
        var free = candidates.filter { candidate in !text.spans.contains { Self.stem($0.id) == candidate.id } }
        let resolved = text.spans.map { span -> HandoffSpan in
            let named = byName[span.id] ?? byName[Self.stem(span.id)]
            if let own = named, isSame(span, own) { return HandoffSpan(id: own.id, kind: own.kind, range: span.range) }
            guard span.id.isEmpty, !span.kind.name.isEmpty else { return span }
            let alike = free.indices.filter { isSame(span, free[$0]) }
            let words = text.words(of: span)
            guard let index = alike.first(where: { unit.source.words(of: free[$0]) == words }) ?? alike.first else {
                return span
            }
            let own = free.remove(at: index)
            return HandoffSpan(id: own.id, kind: own.kind, range: span.range)
        }
        return HandoffText(text.text, spans: resolved)
    }

    /// True when the file's word for a span's kind is the own one's, or the format has no such words.
    private func isSame(_ span: HandoffSpan, _ own: HandoffSpan) -> Bool {
        span.kind.name.isEmpty || span.kind.name == own.kind.name
    }

    /// The name of a tag that a format cut in parts: `t3-2` is a part of `t3`.
    private static func stem(_ id: String) -> String { String(id.prefix { $0 != "-" }) }
}
