import GalleyCore
import GalleyText

/// A story as an agency sends it: in a frame of slug lines, editors' notes, transmission signs.
///
/// The frame is known by the dateline that opens the story and by lines above it that no reader is meant to see; a
/// text without them is no wire text.
struct WireText {
    /// The story and its frame in the order of the text.
    private(set) var paragraphs: [PlainTextReader.Paragraph] = []
    /// Indices of paragraphs that belong to the frame.
    private(set) var frame: Set<Int> = []
    /// Index of the headline.
    private(set) var headline: Int?
    /// The day the frame's transmission line gives.
    private(set) var sent: Timestamp?
    /// Who is named behind the dateline: `(서울=…) 김다나 기자 =`.
    private(set) var reporter: String?

    /// Lines above the dateline that are looked at.
    private static let longestHead = 14
    private static let labels = ["제목:", "제목 :", "Headline:", "HEADLINE:", "Titel:", "Titre:", "標題:", "标题：", "見出し："]

    init?(_ bytes: [UInt8]) {
        let lines = PlainTextReader.lines(of: bytes).filter { !$0.isEmpty }
        guard let opening = lines.indices.prefix(Self.longestHead).first(where: { Self.opensStory(lines[$0], bytes) }),
            opening > 1
        else { return nil }
        for line in lines[..<opening] { addHead(Self.words(line, bytes), place: line) }
        guard !frame.isEmpty else { return nil }
        headline =
            headline ?? paragraphs.indices.last { !frame.contains($0) && Self.mayBeHeadline(paragraphs[$0].text) }
        guard let headline else { return nil }
        // What follows the byline and is short names an office.
        for index in paragraphs.indices where index != headline && !frame.contains(index) {
            if NameReader.authors(in: paragraphs[index].text, isOpened: true).isEmpty { frame.insert(index) }
        }
        paragraphs += PlainTextReader.paragraphs(of: bytes, from: lines[opening].lowerBound)
        reporter = Self.reporter(behindDatelineOf: Self.words(lines[opening], bytes))
        markTail(from: opening)
        for index in frame.sorted(by: >) where sent == nil { sent = WireDate.read(paragraphs[index].text) }
    }

    private static func words(_ line: Range<Int>, _ bytes: [UInt8]) -> String {
        TextTrim.collapsed(String(decoding: bytes[line], as: UTF8.self))
    }

    /// True for a line that opens with place and agency, and is long enough to be a sentence.
    private static func opensStory(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
        guard line.count > 50, let found = DatelineReader.read(words(line, bytes), language: nil) else { return false }
        return found.source != nil && found.place != nil
    }

    private static func reporter(behindDatelineOf words: String) -> String? {
        guard let bracket = words.firstIndex(of: ")") else { return nil }
        let names = words[words.index(after: bracket)...].split(separator: " ").prefix(3)
        guard names.count == 3, names.last == "=", ["기자", "특파원"].contains(names[names.startIndex + 1]) else {
            return nil
        }
        return names.first.map(String.init)
    }

    // MARK: Above the story

    private mutating func addHead(_ words: String, place: Range<Int>) {
        if let label = Self.labels.first(where: { words.hasPrefix($0) }) {
            headline = paragraphs.count
            let title = TextTrim.collapsed(String(words.dropFirst(label.count)))
            paragraphs.append(PlainTextReader.Paragraph(text: title, place: place))
            return
        }
        if Self.isFrame(words) { frame.insert(paragraphs.count) }
        paragraphs.append(PlainTextReader.Paragraph(text: words, place: place))
    }

    /// True for codes, keywords between slashes, notes to editors.
    private static func isFrame(_ words: String) -> Bool {
        let tokens = words.split(separator: " ")
        guard let first = tokens.first, let last = words.last else { return true }
        // `4월`, a month, is no code.
        let isPlain = first.allSatisfy(\.isASCII) && tokens.count <= 9
        if isPlain, first.contains(where: \.isDigit), first.contains(where: \.isLetter) { return true }
        if first.hasPrefix("BC-") || first.hasPrefix("AM-") || first.hasPrefix("PM-") { return true }
        if words.hasPrefix("["), words.contains("/") { return true }
        if words.hasPrefix("("), last == ")" { return true }
        if tokens.count <= 2, words.contains("/") { return true }
        if ["Eds", "EDS", "ATTN", "Attn", "URGENT", "EDITORS", "Editors"].contains(where: { first.hasPrefix($0) }) {
            return true
        }
        return last == "." && tokens.count <= 6 && !first.lowercased().hasPrefix("by")
    }

    private static func mayBeHeadline(_ words: String) -> Bool {
        let isSpaced = words.utf8.contains { $0 < 0x80 && ($0 | 0x20) &- 0x61 < 26 } || words.contains(" ")
        if isSpaced, words.split(separator: " ").count < 4 { return false }
        return words.last != "." && NameReader.authors(in: words, isOpened: true).isEmpty
    }

    // MARK: Below the story

    /// From the end upwards, lines that end no sentence and are short; and all behind a notepad for editors.
    private mutating func markTail(from opening: Int) {
        let notes = [
            "# Notizblock", "# Redaktionelle", "# Note", "Notes to editors", "Note to editors", "NOTE TO EDITORS",
        ]
        if let pad = paragraphs.indices.suffix(from: opening).first(where: { index in
            notes.contains { paragraphs[index].text.hasPrefix($0) }
        }) {
            frame.formUnion(pad..<paragraphs.count)
        }
        for index in paragraphs.indices.suffix(from: opening + 1).reversed() {
            if frame.contains(index) { continue }
            guard Self.isTail(paragraphs[index].text) else { break }
            frame.insert(index)
        }
    }

    private static func isTail(_ words: String) -> Bool {
        if words.count > 240 { return false }
        if ["(Reporting", "(Writing", "(Editing", "(끝)", "-30-", "-0-", "###", "(ends)", "(ENDS)", "(Ends)"]
            .contains(where: { words.hasPrefix($0) })
        {
            return true
        }
        if words.hasPrefix("<"), words.hasSuffix(">") { return true }
        if words.split(separator: " ").first?.contains("@") == true { return true }
        let isShort = words.split(separator: " ").count <= 8
        return isShort && words.contains(where: \.isDigit) && !".!?。\"”’'».".contains(words.last ?? ".")
    }
}
