/// Finds a glossary's terms in a text: the longest of those that begin together, from left to right, in linear time.
package struct TermFinder: Sendable {
    /// A term where it stands.
    package struct Match: Sendable, Hashable {
        /// Index of the term in the glossary.
        package let term: Int
        /// UTF-8 offsets; an inflected word's ending is part of it, a particle is not.
        package let range: Range<Int>
        let isInflected: Bool
    }

    private let terms: [String]
    private let stems: [String]
    private let folded: [String]
    private let automaton: TermAutomaton
    private let inflection: TermInflection

    /// - Parameter language: of the text, for its endings.
    package init(_ terms: [String], language: String) {
        let inflection = TermInflection(language: language)
        self.terms = terms
        folded = terms.map { String(decoding: TermFolding.folded(Array($0.utf8)), as: UTF8.self) }
        stems = folded.map(inflection.stem)
        self.inflection = inflection
        automaton = TermAutomaton(stems.map { Self.symbols(of: Array($0.utf8)) })
    }

    /// The terms of valid UTF-8, in order, none over another.
    package func matches(in bytes: [UInt8]) -> [Match] {
        let small = TermFolding.folded(bytes)
        var found: [Match] = []
        small.withUnsafeBufferPointer { small in
            var state: UInt32 = 0
            var isInWord = false
            for index in small.indices {
                if small[index] & 0xC0 != 0x80 {
                    let isWord = WordBytes.isWord(small, at: index)
                    if isWord, !isInWord || WordBytes.isUnspaced(small, at: index) {
                        state = automaton.advance(state, TermAutomaton.border)
                    }
                    isInWord = isWord
                }
                state = automaton.advance(state, small[index])
                automaton.eachTerm(at: state) { term in
                    if let match = match(of: term, endingAt: index + 1, in: bytes, small) { found.append(match) }
                }
            }
        }
        return Self.longest(found)
    }

    /// The term with its word's ending, where what stands there is the term by the rules of case and inflection.
    private func match(
        of term: Int, endingAt end: Int, in bytes: [UInt8], _ small: UnsafeBufferPointer<UInt8>
    ) -> Match? {
        let (stem, whole) = (stems[term], folded[term])
        let start = end - stem.utf8.count
        var wordEnd = end
        let isOpen = end < small.count && !WordBytes.isUnspaced(small, at: end - Self.width(before: end, small))
        if isOpen {
            while wordEnd < small.count, small[wordEnd] & 0xC0 == 0x80 || WordBytes.isWord(small, at: wordEnd) {
                wordEnd += 1
                if wordEnd - end > Self.longestEnding { return nil }
            }
        }
        let rest = String(decoding: small[end..<wordEnd], as: UTF8.self)
        let isWhole = stem + rest == whole
        guard isWhole || inflection.accepts(rest, behind: whole, lost: stem != whole),
            hasCase(of: terms[term], bytes[start..<end])
        else { return nil }
        return Match(
            term: term, range: start..<(inflection.isPartOfWord ? wordEnd : end), isInflected: !isWhole)
    }

    /// A term in small letters is found with a capital in front and in capitals; one with capitals only as it is
    /// written or in capitals throughout.
    private func hasCase(of term: String, _ words: ArraySlice<UInt8>) -> Bool {
        let own = Array(term.utf8).prefix(words.count)
        if own.elementsEqual(words) { return true }
        let text = String(decoding: words, as: UTF8.self)
        if text.unicodeScalars.allSatisfy({ !$0.properties.isLowercase }) { return true }
        guard let first = term.unicodeScalars.first, !first.properties.isUppercase else { return false }
        let width = UTF8.width(first)
        return own.dropFirst(width).elementsEqual(words.dropFirst(width))
    }

    private static func longest(_ found: [Match]) -> [Match] {
        var end = 0
        return found.sorted { a, b in
            (a.range.lowerBound, -a.range.upperBound, a.isInflected ? 1 : 0)
                < (b.range.lowerBound, -b.range.upperBound, b.isInflected ? 1 : 0)
        }.filter { match in
            guard match.range.lowerBound >= end else { return false }
            end = match.range.upperBound
            return true
        }
    }

    /// The bytes of a term with a border before each word.
    private static func symbols(of bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { bytes in
            var symbols: [UInt8] = []
            var isInWord = false
            for index in bytes.indices {
                if bytes[index] & 0xC0 != 0x80 {
                    let isWord = WordBytes.isWord(bytes, at: index)
                    if isWord, !isInWord || WordBytes.isUnspaced(bytes, at: index) {
                        symbols.append(TermAutomaton.border)
                    }
                    isInWord = isWord
                }
                symbols.append(bytes[index])
            }
            return symbols
        }
    }

    /// Bytes of the character before an offset.
    private static func width(before end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = end - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return end - start
    }

    /// Bytes of the longest ending that can be an inflection.
    private static let longestEnding = 24
}
