import GalleyCore

/// Reads PO as gettext's tools write it (GNU gettext manual, "The Format of PO Files").
///
/// An entry marked `fuzzy` belongs to other words than its source's; it counts as not translated, as in gettext.
struct POReader {
    /// The file's name, for messages.
    let name: String

    /// One entry while it is read.
    private struct Entry {
        var parts: [String: String] = [:]
        var line = 0
        var isFuzzy = false
        var last = ""
    }

    /// - Throws: `HandoffError` for a line that is no PO, naming it, and for units without or with equal names.
    func read(_ bytes: [UInt8]) throws -> ReturnedHandoff {
        var header: [String: String] = [:]
        var units: [ReturnedUnit] = []
        for entry in try entries(String(decoding: bytes, as: UTF8.self)) {
            let source = entry.parts["msgid"] ?? ""
            let target = entry.parts["msgstr"] ?? entry.parts["msgstr[0]"] ?? ""
            if source.isEmpty, entry.parts["msgctxt"] == nil {
                header = Self.fields(target)
                continue
            }
            units.append(
                ReturnedUnit(
                    id: entry.parts["msgctxt"] ?? "", source: PlainCodes.decode(source),
                    target: entry.isFuzzy || target.isEmpty ? nil : PlainCodes.decode(target), line: entry.line))
        }
        let skeleton = HandoffSkeleton(header["x-galley"])
        let language = header["x-target-language"] ?? header["language"]?.replacing("_", with: "-")
        return try ReturnedHandoff(
            mediaType: POFormat.mediaType, articleID: skeleton.article, snapshot: skeleton.snapshot,
            sourceLanguage: header["x-source-language"], targetLanguage: language.flatMap { $0.isEmpty ? nil : $0 },
            units: units, name: name)
    }

    private func entries(_ text: String) throws -> [Entry] {
        var entries: [Entry] = []
        var entry = Entry()
        func close() {
            if entry.parts["msgid"] != nil { entries.append(entry) }
            entry = Entry()
        }
        for (number, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = raw.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
            if line.isEmpty || line.hasPrefix("#~") { continue }
            if line.hasPrefix("#") {
                if entry.parts["msgstr"] != nil { close() }
                if line.hasPrefix("#,"), line.contains("fuzzy") { entry.isFuzzy = true }
                continue
            }
            let keyword = line.prefix { $0 != "\"" && $0 != " " }
            let value = line[keyword.endIndex...].drop { $0 == " " }
            guard let words = POText.unquoted(value.trimmingEnd) else {
                throw HandoffError(
                    .unreadable, name, "line \(number + 1): a string is not closed; the file is cut off or broken")
            }
            if keyword.isEmpty {
                entry.parts[entry.last, default: ""] += words
                continue
            }
            guard keyword.hasPrefix("msg") else {
                throw HandoffError(.unreadable, name, "line \(number + 1): \"\(keyword)\" does not belong in a PO file")
            }
            let begins = keyword == "msgctxt" || keyword == "msgid" && entry.last != "msgctxt"
            if begins, entry.parts["msgid"] != nil { close() }
            if entry.line == 0 { entry.line = number + 1 }
            entry.last = String(keyword)
            entry.parts[entry.last] = words
        }
        close()
        return entries
    }

    /// The fields of a header entry, names in lower case.
    private static func fields(_ header: String) -> [String: String] {
        let pairs = header.split(separator: "\n").compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return (line[..<colon].lowercased(), String(value))
        }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension Substring {
    fileprivate var trimmingEnd: Substring {
        var result = self
        while let last = result.last, last.isWhitespace { result.removeLast() }
        return result
    }
}
