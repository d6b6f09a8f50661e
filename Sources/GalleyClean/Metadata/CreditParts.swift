import GalleyCore

/// Tells who made a picture from who supplied it, in a credit without its label: `Photo: Dana Kim/Harbour Press`.
struct CreditParts {
    let creator: String?
    let supplier: String?

    /// What the words before the names say of whoever is named.
    private enum Label {
        /// `Photo by`, `撮影`: a person made it.
        case maker
        /// `Courtesy of`, `사진제공`: a house lent it.
        case lender
        /// `Photo:`, `©`: either.
        case open
    }

    init(_ words: String) {
        let (label, rest) = Self.withoutLabels(words)
        let (plain, isLent) = Self.withoutLending(Self.first(of: rest))
        let parts = Self.split(plain)
        guard let first = parts.first else {
            (creator, supplier) = (nil, nil)
            return
        }
        if parts.count > 1 {
            let isHouse = parts.map { Self.isHouse($0) }
            if isHouse[0], let person = parts.indices.last(where: { !isHouse[$0] && Self.isPerson(parts[$0]) }) {
                creator = Self.person(parts[person])
                supplier = parts.indices.filter { $0 != person }.map { parts[$0] }.joined(separator: "/")
            } else if isHouse[0] {
                (creator, supplier) = (nil, parts.joined(separator: "/"))
            } else {
                creator = Self.person(first)
                supplier = parts.dropFirst().joined(separator: "/")
            }
        } else if isLent || label == .lender || Self.isHouse(first) {
            (creator, supplier) = (nil, first)
        } else if label == .maker || label != nil && Self.isPerson(first) || Self.hasOffice(first) {
            (creator, supplier) = (Self.person(first), nil)
        } else {
            (creator, supplier) = (nil, first)
        }
    }

    /// The first of a list of makers: `Dana Kim. Styling: Lee Park. Hair: Ivan Petrov`.
    private static func first(of words: String) -> String {
        let bytes = Array(words.utf8)
        let end = bytes.indices.dropLast(2).first { index in
            bytes[index] == 0x2E && bytes[index + 1] == 0x20 && CaptionLabel.opens(bytes[(index + 2)...])
        }
        return end.map { String(decoding: bytes[..<$0], as: UTF8.self) } ?? words
    }

    // MARK: Labels

    /// The words behind every label in front: `Photo: © Dana Kim` has two.
    private static func withoutLabels(_ words: String) -> (Label?, String) {
        var rest = ByteText(collapsing: words)
        var label: Label?
        while true {
            if rest.folded(0..<min(3, rest.bytes.count)).elementsEqual("(c)".utf8) {
                rest = ByteText(Array(rest.bytes.dropFirst(3)))
                label = label ?? .open
            }
            rest = ByteText(Array(rest.bytes[withoutMargins(rest)]))
            while ["：", "＝", "／", "（"].contains(where: { rest.hasPrefix($0, at: 0) }) {
                rest = ByteText(Array(rest.bytes.dropFirst(3)))
            }
            if let year = Self.leadingYear(rest), label == .open {
                rest = ByteText(Array(rest.bytes[year...]))
            }
            let folded = rest.folded(rest.bytes.indices)
            if CreditWords.labels.contains(folded) { return (label, "") }
            let found: (Label, [UInt8])? =
                CreditWords.makerLabels.opening(of: folded).map { (.maker, $0) }
                ?? CreditWords.lenderLabels.opening(of: folded).map { (.lender, $0) }
                ?? CreditWords.labels.opening(of: folded).map { (.open, $0) }
            guard let (kind, opening) = found, endsLabel(opening, in: folded) else { return (label, rest.string) }
            if label == nil || kind != .open { label = kind }
            rest = ByteText(Array(rest.bytes[rest.end(ofFolded: opening.count, from: 0)...]))
        }
    }

    /// Where the words go on behind the year of `© 2012 APA/AP`; nil where none opens them.
    private static func leadingYear(_ text: ByteText) -> Int? {
        let digits = text.bytes.prefix { $0 &- 0x30 < 10 }
        guard digits.count == 4, digits.first == 0x31 || digits.first == 0x32, text.bytes.count > 5,
            text.bytes[4] == 0x20
        else { return nil }
        return 5
    }

    /// True where no letter follows the label; before a bare space only labels that are no part of a house's name.
    private static func endsLabel(_ label: [UInt8], in folded: [UInt8]) -> Bool {
        guard label.count < folded.count else { return false }
        if CreditWords.signs.contains(label) { return true }
        let next = folded[label.count]
        if next &- 0x61 < 26 || next &- 0x30 < 10 || next >= 0x80 { return false }
        guard next == 0x20 else { return true }
        let after = folded[(label.count + 1)...].first { $0 != 0x20 } ?? 0x20
        // `Bild © Dana Kim`: the sign takes two bytes.
        return after == 0x3A || after == 0x3D || after == 0xC2 || CreditWords.makerLabels.contains(label)
            || CreditWords.bareLabels.contains(label)
    }

    /// The words without signs around them; a bracket that opens among them keeps its end.
    private static func withoutMargins(_ text: ByteText) -> Range<Int> {
        let bare = text.trimmed(text.bytes.indices, isMargin)
        guard bare.upperBound < text.bytes.count else { return bare }
        let (open, close): (UInt8, UInt8) = text.bytes[bare.upperBound] == 0x5D ? (0x5B, 0x5D) : (0x28, 0x29)
        guard text.bytes[bare.upperBound] == close, text.bytes[bare].contains(open) else { return bare }
        return bare.lowerBound..<bare.upperBound + 1
    }

    private static func isMargin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x2E, 0x2C, 0x3A, 0x3B, 0x3D, 0x2D, 0x7C, 0x2F, 0x28, 0x29, 0x5B, 0x5D: true
        default: false
        }
    }

    /// `달뫼골 작목반 제공`, `警察提供`: behind the name stands that it was lent.
    private static func withoutLending(_ words: String) -> (String, Bool) {
        for ending in ["제공", "提供", " handout", " Handout"] where words.hasSuffix(ending) {
            let rest = words.dropLast(ending.count).trimmingBlanks
            if !rest.isEmpty { return (rest, true) }
        }
        return (words, false)
    }

    // MARK: Names

    private static let joints = ["/", " | ", " via ", " for ", " für ", " para ", " pour ", "／", " • ", " · "]
        .map { Array($0.utf8) }
    private static let addressSign = Array("://".utf8)
    private static let commaSign = Array(", ".utf8)

    /// The parts between the signs and words that join maker and house.
    private static func split(_ words: String) -> [String] {
        let text = ByteText(Array(words.utf8))
        if text.range(of: addressSign) != nil { return [words] }
        var parts = [words]
        for joint in joints where text.range(of: joint) != nil {
            parts = parts.flatMap { $0.split(by: joint) }
        }
        if parts.count == 1, let comma = words.split(by: commaSign).last, comma != words, isHouse(comma) {
            parts = [String(words.dropLast(comma.count).dropLast(2)), comma]
        }
        if parts.count == 1, words.hasSuffix(")"), let open = words.lastIndex(of: "(") {
            // `Dana Kim (REUTERS)`
            let house = String(words[words.index(after: open)...].dropLast())
            if isHouse(house) { parts = [String(words[..<open]), house] }
        }
        if parts.count == 1 {
            // `Picsea on Unsplash`
            for joint in houseJoints {
                guard let house = words.split(by: joint).last, house != words, isHouse(house) else { continue }
                parts = [String(words.dropLast(house.count).dropLast(joint.count)), house]
            }
        }
        return parts.map { $0.trimmingBlanks }.filter { !$0.isEmpty }
    }

    /// What joins maker and house only where a known house follows.
    private static let houseJoints = [" on ", " auf ", " at "].map { Array($0.utf8) }

    /// True for agencies and archives, by name or by what their names end in.
    private static func isHouse(_ words: String) -> Bool {
        let text = ByteText(collapsing: words)
        let folded = text.folded(text.bytes.indices)
        if CreditWords.suppliers.opening(of: folded) != nil || CreditWords.shortHouses.contains(folded) { return true }
        if CreditWords.suppliersAtEnd.opening(of: folded.reversed()) != nil { return true }
        if CreditWords.houseEndings.opening(of: folded.reversed()) != nil { return true }
        let letters = words.filter(\.isLetter)
        return letters.count >= 2 && letters.allSatisfy(\.isUppercase) && !words.contains(" ")
    }

    /// True for two to four words that begin as names do, and for short names of scripts that set no spaces.
    private static func isPerson(_ words: String) -> Bool {
        if hasOffice(words) { return true }
        if words.contains(where: \.isDigit) { return false }
        let names = words.split(separator: " ")
        if names.count == 1, words.unicodeScalars.allSatisfy({ $0.value >= 0x2E80 }) {
            return (2...4).contains(words.count)
        }
        return (2...4).contains(names.count)
            && names.allSatisfy { $0.first.map { $0.isUppercase || !$0.isCased } ?? false || $0.count <= 3 }
    }

    private static func hasOffice(_ words: String) -> Bool { offices.contains { words.hasSuffix($0) && words != $0 } }

    /// What photographers are called behind their names.
    private static let offices = ["기자", "記者", "记者", "撮影", "攝影", "摄影", "摄", "攝"]

    private static func person(_ words: String) -> String {
        guard let office = offices.first(where: { words.hasSuffix($0) && words != $0 }) else { return words }
        return words.dropLast(office.count).trimmingBlanks
    }
}

extension StringProtocol {
    fileprivate var trimmingBlanks: String { String(self).trimming { $0 == " " || $0 == "\u{A0}" || $0 == "." } }

    fileprivate func split(by joint: [UInt8]) -> [String] {
        let text = ByteText(Array(utf8))
        guard var range = text.range(of: joint) else { return [String(self)] }
        var parts = [text.string(0..<range.lowerBound)]
        while let next = text.range(of: joint, from: range.upperBound) {
            parts.append(text.string(range.upperBound..<next.lowerBound))
            range = next
        }
        return parts + [text.string(range.upperBound..<text.bytes.count)]
    }
}
