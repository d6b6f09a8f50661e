import GalleyCore

/// Writes PO: the unit's name as `msgctxt`, notes as extracted comments, formats as `<g1>…</g1>`.
struct POWriter: ArticleWriter {
    private let options: HandoffOptions
    private var hasHeader = false

    init(_ options: HandoffOptions) { self.options = options }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        let handoff = Handoff(article, target: options.target, inlineTags: .protected)
        if hasHeader {
            throw HandoffError(.wrongArticle, article.id, "a PO file holds one article; write each into its own")
        }
        hasHeader = true
        writeHeader(handoff, to: &sink)
        for unit in handoff.units where unit.isTranslatable { writeUnit(unit, to: &sink) }
    }

    private func writeHeader(_ handoff: Handoff, to sink: inout ByteSink) {
        for remark in handoff.remarks { sink.append(Self.comment("#", remark)) }
        let fields = [
            "Project-Id-Version: galley", "PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE", "Last-Translator: ",
            "Language-Team: ", "Language: \(handoff.targetLanguage.replacing("-", with: "_"))", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
            "X-Source-Language: \(handoff.sourceLanguage)", "X-Target-Language: \(handoff.targetLanguage)",
            "X-Galley: \(HandoffSkeleton.text(of: handoff))",
        ]
        sink.append("msgid \"\"\nmsgstr ")
        sink.append(POText.quoted(fields.map { $0 + "\n" }.joined()))
        sink.append("\n")
    }

    private func writeUnit(_ unit: HandoffUnit, to sink: inout ByteSink) {
        var words = "\n"
        for note in unit.notes { words += Self.comment("#.", note.text) }
        let kept = unit.source.spans.filter(\.isProtected).map { unit.source.words(of: $0) }
        if !kept.isEmpty { words += Self.comment("#.", "Keep as it is: " + kept.joined(separator: ", ")) }
        let source = PlainCodes.encode(unit.source)
        words += "#: \(unit.role)\n"
        words += "msgctxt \(POText.quoted(unit.id))msgid \(POText.quoted(source))"
        words += "msgstr \(POText.quoted(options.isPrefilled ? source : ""))"
        sink.append(words)
    }

    private static func comment(_ sign: String, _ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { "\(sign) \($0)\n" }.joined()
    }
}
