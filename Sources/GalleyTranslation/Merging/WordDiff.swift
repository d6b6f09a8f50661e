import GalleyText

/// What changed between two versions of a sentence, word by word.
package struct WordDiff: Sendable, Hashable {
    /// One run of words.
    package struct Piece: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable {
            case same, removed, added
        }

        package let kind: Kind
        package let text: String
    }

    package let pieces: [Piece]

    /// The words in the middle are compared one with another; a pair of texts with more than two thousand words in
    /// it each is told as one removed and one added piece, so that time stays bounded.
    package init(from old: String, to new: String) {
        let (a, b) = (Self.tokens(old), Self.tokens(new))
        var head = 0
        while head < min(a.count, b.count), a[head] == b[head] { head += 1 }
        var tail = 0
        while tail < min(a.count, b.count) - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
        var pieces: [Piece] = []
        func add(_ kind: Piece.Kind, _ token: some StringProtocol) {
            if let last = pieces.last, last.kind == kind {
                pieces[pieces.count - 1] = Piece(kind: kind, text: last.text + token)
            } else if !token.isEmpty {
                pieces.append(Piece(kind: kind, text: String(token)))
            }
        }
        for token in a[..<head] { add(.same, token) }
        let steps = Self.middle(Array(a[head..<(a.count - tail)]), Array(b[head..<(b.count - tail)]))
        for (kind, token) in steps { add(kind, token) }
        for token in a[(a.count - tail)...] { add(.same, token) }
        self.pieces = pieces
    }

    /// The diff as text, in the notation of wdiff: `the [-old-]{+new+} words`.
    package var text: String {
        pieces.map { piece in
            switch piece.kind {
            case .same: piece.text
            case .removed: "[-\(piece.text)-]"
            case .added: "{+\(piece.text)+}"
            }
        }.joined()
    }

    /// Words, and what stands between them.
    private static func tokens(_ text: String) -> [Substring] {
        var tokens: [Substring] = []
        var position = text.startIndex
        for word in TextFolding.words(text) {
            if position < word.startIndex { tokens.append(text[position..<word.startIndex]) }
            tokens.append(word)
            position = word.endIndex
        }
        if position < text.endIndex { tokens.append(text[position...]) }
        return tokens
    }

    /// The longest common subsequence, by the classic table.
    private static func middle(_ a: [Substring], _ b: [Substring]) -> [(Piece.Kind, Substring)] {
        guard a.count * b.count <= 4_000_000 else { return a.map { (.removed, $0) } + b.map { (.added, $0) } }
        let width = b.count + 1
        var lengths = [Int32](repeating: 0, count: (a.count + 1) * width)
        for i in a.indices.reversed() {
            for j in b.indices.reversed() {
                lengths[i * width + j] =
                    a[i] == b[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        var result: [(Piece.Kind, Substring)] = []
        var (i, j) = (0, 0)
        while i < a.count || j < b.count {
            if i < a.count, j < b.count, a[i] == b[j] {
                result.append((.same, a[i]))
                (i, j) = (i + 1, j + 1)
            } else if j == b.count || i < a.count && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                result.append((.removed, a[i]))
                i += 1
            } else {
                result.append((.added, b[j]))
                j += 1
            }
        }
        return result
    }
}
