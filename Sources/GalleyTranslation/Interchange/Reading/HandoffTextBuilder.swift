/// Gathers the words and spans of a unit while a reader walks through its markup.
struct HandoffTextBuilder {
    private(set) var text = ""
    private var spans: [HandoffSpan] = []
    private var pending: [String: (name: String, start: Int)] = [:]

    /// UTF-8 offset at which the next words will stand.
    var position: Int { text.utf8.count }

    mutating func append(_ words: some StringProtocol) { text += words }

    /// A span from an earlier position to here.
    mutating func mark(id: String, _ name: String, from start: Int) {
        spans.append(HandoffSpan(id: id, kind: .foreign(name), range: start..<position))
    }

    /// A code that has no words.
    mutating func point(id: String, _ name: String) { mark(id: id, name, from: position) }

    /// One half of a span whose ends are elements of their own.
    mutating func begin(id: String, _ name: String) { pending[id] = (name, position) }

    /// The other half; alone it says nothing.
    mutating func end(id: String) {
        guard let (name, start) = pending.removeValue(forKey: id) else { return }
        mark(id: id, name, from: start)
    }

    /// The words with their spans; outer spans were closed last, so they go first.
    func finish() -> HandoffText { HandoffText(text, spans: spans.reversed()) }
}
