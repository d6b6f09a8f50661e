import GalleyCore
import GalleyText

/// Takes the names out of a byline: without `By`, roles, degrees, dates, addresses and the places they write from.
struct NameReader {
    private let text: ByteText
    private let isOpened: Bool
    private var names: [Author] = []
    private var keys: [[UInt8]] = []
    /// Where the role of the last name stands, if it was the last that was taken.
    private var lastRole: Range<Int>?

    /// A byline is never longer than this many bytes, a name than this many.
    private static let longestLine = 800
    private static let longestName = 120

    private init(_ byline: String, isOpened: Bool) {
        self.isOpened = isOpened
        // Lines of a byline part its names as commas do.
        let hasLines = byline.utf8.contains(0x0A)
        text = ByteText(collapsing: hasLines ? byline.split(separator: "\n").joined(separator: " | ") : byline)
    }

    /// The names in the order they stand; what is said of the last one's office becomes their role.
    ///
    /// - Parameter isOpened: True to read only what stands behind the opening of a byline.
    static func authors(in byline: String, isOpened: Bool = false) -> [Author] {
        var reader = NameReader(byline, isOpened: isOpened)
        guard (2...longestLine).contains(reader.text.bytes.count) else { return [] }
        reader.run()
        return reader.names
    }

    /// True when the words begin with the opening of a byline.
    static func opens(_ words: String) -> Bool {
        let reader = NameReader(words, isOpened: false)
        return reader.opening(reader.text.bytes.indices, NameWords.openings) != nil
    }

    private mutating func run() {
        var parts = parts()
        // `Thursday | 14:07 | By Dana Kim`: what stands before the opening is no name.
        let first = parts.firstIndex { opening($0, NameWords.openings) != nil && !isOnlyOpening($0) }
        if isOpened, first == nil { return }
        if let first, !parts[..<first].contains(where: { opening($0, NameWords.otherOpenings) != nil }) {
            parts.removeFirst(first)
        }
        var isOthers = false
        for part in parts {
            let part = text.trimmed(part, Self.isMargin)
            let bare = withoutBrackets(part)
            if opening(bare, NameWords.otherOpenings) != nil {
                isOthers = true
                continue
            }
            if let rest = withoutOpening(bare) {
                isOthers = false
                take(rest)
            } else if !isOthers {
                take(bare)
            }
        }
    }

    // MARK: Parts

    /// The stretches between the signs and words that join names.
    private func parts() -> [Range<Int>] {
        let bytes = text.bytes
        var parts: [Range<Int>] = []
        var (start, index) = (0, 0)
        while index < bytes.count {
            let width = jointWidth(at: index)
            if width > 0 {
                if index > start { parts.append(start..<index) }
                index += width
                start = index
            } else {
                index += 1
            }
        }
        if start < bytes.count { parts.append(start..<bytes.count) }
        return parts
    }

    /// Bytes of what joins two names at an index; 0 where a name goes on.
    private func jointWidth(at index: Int) -> Int {
        let bytes = text.bytes
        switch bytes[index] {
        case 0x2C, 0x3B, 0x7C: return 1
        case 0x20: return isDash(after: index) ? 2 : wordJointWidth(after: index)
        case 0xC2: return text.hasPrefix("·", at: index) ? 2 : 0
        case 0xE2: return ["•", "—", "–"].contains { text.hasPrefix($0, at: index) } ? 3 : 0
        case 0xE3: return text.hasPrefix("、", at: index) ? 3 : 0
        case 0xEF: return text.hasPrefix("，", at: index) || text.hasPrefix("；", at: index) ? 3 : 0
        default: return 0
        }
    }

    /// True for ` - ` behind what is no name: `Staff - The Harbour Press`; elsewhere it may stand inside one.
    private func isDash(after space: Int) -> Bool {
        guard text.hasPrefix(" - ", at: space) else { return false }
        let start = text.bytes[..<space].lastIndex { $0 == 0x2C || $0 == 0x3B || $0 == 0x7C }.map { $0 + 1 } ?? 0
        let before = text.trimmed(start..<space, Self.isMargin)
        return NameWords.noNames.contains(text.folded(before))
    }

    private func wordJointWidth(after space: Int) -> Int {
        let bytes = text.bytes
        guard let end = bytes[(space + 1)...].prefix(9).firstIndex(of: 0x20), end > space + 1 else { return 0 }
        if end == space + 2, bytes[space + 1] == 0x2F { return 2 }
        if isOpened, NameWords.innerOpenings.contains(text.folded(space + 1..<end)) { return 1 }
        guard end + 1 < bytes.count, NameWords.joints.contains(bytes[space + 1..<end]) else { return 0 }
        return end - space
    }

    private static func isMargin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x2E, 0x2C, 0x3A, 0x3B, 0x2D, 0x7C, 0x40, 0x2F, 0x2A: true
        default: false
        }
    }

    // MARK: One part

    private func opening(_ part: Range<Int>, _ table: OpeningTable) -> Int? {
        let part = text.trimmed(part, Self.isMargin)
        let folded = text.folded(part.lowerBound..<min(part.upperBound, part.lowerBound + 64))
        guard let opening = table.opening(of: folded) else { return nil }
        let isOver = opening.count == folded.count
        let isSetOff = opening.last == 0x3A || opening.last == 0x2F || opening.contains { $0 >= 0xE0 }
        let end = text.end(ofFolded: opening.count, from: part.lowerBound)
        // `ByDana Kim`: markup parted the words.
        let isGlued = end < part.upperBound && text.bytes[end] &- 0x41 < 26 && text.bytes[end - 1] == UInt8(ascii: "y")
        guard isOver || isSetOff || isGlued || folded[opening.count] == 0x20 || folded[opening.count] == 0x3A else {
            return nil
        }
        return end
    }

    private func isOnlyOpening(_ part: Range<Int>) -> Bool {
        guard let end = opening(part, NameWords.openings) else { return false }
        return text.trimmed(end..<max(end, part.upperBound), Self.isMargin).isEmpty
    }

    /// What follows `By`; nil where nothing opens the part.
    private func withoutOpening(_ part: Range<Int>) -> Range<Int>? {
        guard let end = opening(part, NameWords.openings) else { return nil }
        let rest = text.trimmed(end..<max(end, part.upperBound), Self.isMargin)
        // `Text: Von Dana Kim`
        guard !rest.isEmpty, let again = opening(rest, NameWords.openings) else { return rest }
        return text.trimmed(again..<max(again, rest.upperBound), Self.isMargin)
    }

    /// Without what stands in brackets behind a name, and without brackets around it.
    private func withoutBrackets(_ part: Range<Int>) -> Range<Int> {
        var part = part
        if text.hasPrefix("（", at: part.lowerBound) {
            part = part.lowerBound + 3..<max(part.lowerBound + 3, part.upperBound)
        }
        part = text.trimmed(part) { $0 == 0x28 || $0 == 0x5B || Self.isMargin($0) }
        let bytes = text.bytes
        for index in part where bytes[index] == 0x28 || bytes[index] == 0x5B || bytes[index] == 0xEF {
            if bytes[index] != 0xEF || text.hasPrefix("（", at: index) || text.hasPrefix("）", at: index) {
                part = part.lowerBound..<index
                break
            }
        }
        return text.trimmed(part) { $0 == 0x29 || $0 == 0x5D || Self.isMargin($0) }
    }

    /// Takes the part as a name, as the role of the name before, or not at all.
    private mutating func take(_ part: Range<Int>) {
        var part = withoutNoteMark(withoutDate(withoutEndings(part)))
        guard (2...Self.longestName).contains(part.count), isWritten(part) else { return }
        let words = wordRanges(part)
        if let role = roleGoing(on: part) { return setRole(role) }
        if !names.isEmpty, words.contains(where: { isIn(NameWords.roles, $0) }) {
            return setRole(part, keeping: names.last?.role)
        }
        lastRole = nil
        if !names.isEmpty, words.allSatisfy({ isDegree($0) }) { return }
        part = withoutDegrees(withoutGluedRole(part, words))
        let folded = text.folded(part)
        guard !part.isEmpty, words.count <= 7, !NameWords.noNames.contains(folded), !keys.contains(folded) else {
            return
        }
        keys.append(folded)
        names.append(Author(name: text.string(part)))
    }

    /// Makes the part the last name's role, unless there is one to keep.
    private mutating func setRole(_ role: Range<Int>, keeping old: String? = nil) {
        let last = names.removeLast()
        names.append(Author(name: last.name, role: old ?? text.string(role), url: last.url))
        lastRole = role
    }

    /// `Head of Marketing and Community Development`: the whole role, when the part is the end of one.
    private func roleGoing(on part: Range<Int>) -> Range<Int>? {
        guard let lastRole, lastRole.upperBound < part.lowerBound,
            !text.bytes[lastRole.upperBound..<part.lowerBound].contains(where: {
                $0 == 0x2C || $0 == 0x3B || $0 == 0x7C
            }),
            wordRanges(lastRole).dropFirst().contains(where: { isIn(NameWords.roleJoints, $0) })
        else { return nil }
        return lastRole.lowerBound..<part.upperBound
    }

    /// `Dana Kim1`, `Dana Kim*`: the name without the sign of its footnote.
    private func withoutNoteMark(_ part: Range<Int>) -> Range<Int> {
        guard text.bytes[part].contains(0x20) else { return part }
        let name = text.trimmed(part) { $0 &- 0x30 < 10 || $0 == 0x2A || $0 == 0x20 }
        let isGlued = name.upperBound < part.upperBound && text.bytes[name.upperBound] != 0x20
        // `A31` is no name with a note.
        let isWord = wordRanges(name).last.map { $0.count > 2 } ?? false
        return isGlued && isWord && name.lowerBound == part.lowerBound ? name : part
    }

    /// `Dana Kim on Tuesday`, `Dana Kim 5 May 2023`: the name alone.
    private func withoutDate(_ part: Range<Int>) -> Range<Int> {
        var part = part
        if text.bytes[part].contains(where: { $0 &- 0x30 < 10 }) {
            let words = text.string(part)
            let found = DateReader.find(in: words, language: nil, near: Self.anyDay).first
            if let found { part = part.lowerBound..<part.lowerBound + found.range.lowerBound }
        }
        // `Le` with its capital is part of a name.
        for word in wordRanges(part).dropFirst() where isIn(NameWords.placeOpenings, word) {
            if text.bytes[word.lowerBound] &- 0x41 < 26, text.bytes[word].last.map({ $0 &- 0x61 < 26 }) == true {
                continue
            }
            return text.trimmed(part.lowerBound..<word.lowerBound, Self.isMargin)
        }
        return text.trimmed(part, Self.isMargin)
    }

    /// So that dates without a year are found.
    private static let anyDay = Timestamp(year: 2020, month: 7, day: 1)

    private func isIn(_ table: OpeningTable, _ word: Range<Int>) -> Bool { table.contains(text.folded(word)) }

    /// A degree is written in capitals: `MS`, `Ph.D.`; `Ma` may be a name.
    private func isDegree(_ word: Range<Int>) -> Bool {
        let capitals = text.bytes[word].filter { $0 &- 0x41 < 26 }.count
        return capitals >= 2 && isIn(NameWords.degrees, word)
    }

    private func withoutDegrees(_ part: Range<Int>) -> Range<Int> {
        var part = part
        while let space = text.bytes[part].lastIndex(of: 0x20), isDegree(space + 1..<part.upperBound) {
            part = part.lowerBound..<space
        }
        return part
    }

    /// `Dana KimFeatures Writer`: markup set the role apart, the words do not.
    private func withoutGluedRole(_ part: Range<Int>, _ words: [Range<Int>]) -> Range<Int> {
        guard words.count > 1 else { return part }
        let hasRole = words.count > 2 && words.dropFirst().contains { isIn(NameWords.roles, $0) }
        for index in part.dropFirst(2) where text.bytes[index] &- 0x41 < 26 && text.bytes[index - 1] &- 0x61 < 26 {
            let name = part.lowerBound..<index
            guard let last = wordRanges(name).last, !isIn(NameWords.joinedOpenings, last) else { continue }
            if hasRole || wordRanges(index..<part.upperBound).first.map({ isIn(NameWords.roles, $0) }) == true {
                return name
            }
        }
        return part
    }

    private func withoutEndings(_ part: Range<Int>) -> Range<Int> {
        guard text.bytes[part].last.map({ $0 >= 0x80 }) ?? false else { return part }
        for ending in NameWords.reporterEndings
        where part.count > ending.count && text.bytes[part].suffix(ending.count).elementsEqual(ending) {
            return text.trimmed(part.lowerBound..<part.upperBound - ending.count) { $0 == 0x20 }
        }
        return part
    }

    private func wordRanges(_ part: Range<Int>) -> [Range<Int>] {
        text.bytes[part].split(separator: 0x20).map { $0.startIndex..<$0.endIndex }
    }

    /// False for addresses, code, numbers and dates.
    private func isWritten(_ part: Range<Int>) -> Bool {
        var (letters, digits, wordLetters, wordDigits) = (0, 0, 0, 0)
        for index in part {
            let byte = text.bytes[index]
            switch byte {
            case 0x40, 0x7B, 0x3C, 0x3D, 0x2F: return false
            // A time of the day.
            case 0x3A where wordDigits > 0: return false
            case 0x30...0x39: wordDigits += 1
            case 0x20:
                if wordDigits > 0, wordLetters == 0 { return false }
                (letters, digits) = (letters + wordLetters, digits + wordDigits)
                (wordLetters, wordDigits) = (0, 0)
            default:
                if (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 { wordLetters += 1 }
                if byte | 0x20 == 0x77, text.hasPrefix("www.", at: index) { return false }
            }
        }
        if wordDigits > 0, wordLetters == 0 { return false }
        return letters + wordLetters > 0 && (digits + wordDigits == 0 || wordRanges(part).count <= 2)
    }
}
