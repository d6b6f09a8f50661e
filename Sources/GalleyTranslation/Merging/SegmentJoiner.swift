import GalleyCore
import GalleyText

/// Makes a paragraph of its translated sentences: what stood between them in the source, spaced as the target's
/// script wants it.
struct SegmentJoiner {
    private let spacing: Spacing

    private enum Spacing {
        case asInSource, none, added
    }

    /// - Parameters: BCP 47 tags; a source whose language is not known counts as one that parts sentences by spaces.
    init(source: String?, target: String) {
        let unspaced: Set<String?> = ["ja", "zh", "yue", "lo", "km", "my"]
        let from = unspaced.contains(source.flatMap(LanguageCode.primary))
        let to = unspaced.contains(LanguageCode.primary(target))
        spacing = from == to ? .asInSource : to ? .none : .added
    }

    /// The piece's text with the units' words in their places, and where each of them begins.
    func join(
        _ units: [(unit: HandoffUnit, words: HandoffText)], in piece: InlineText
    ) -> (text: InlineText, starts: [Int]) {
        guard !units.isEmpty else { return (piece, []) }
        var text = ""
        var marks: [InlineMark] = []
        var starts: [Int] = []
        var position = 0
        for (unit, words) in units {
            guard case .block(_, _, let range) = unit.place else { continue }
            let gap = piece.text.slice(position..<range.lowerBound)
            text += starts.isEmpty ? gap : between(gap)
            let start = text.utf8.count
            starts.append(start)
            text += words.text
            for span in words.spans {
                guard case .format(let kind) = span.kind else { continue }
                marks.append(
                    InlineMark(kind, (span.range.lowerBound + start)..<(span.range.upperBound + start)))
            }
            position = range.upperBound
        }
        text += piece.text.slice(position..<piece.text.utf8.count)
        return (InlineText(text, marks: Self.rejoined(marks, in: text)), starts)
    }

    private func between(_ gap: String) -> String {
        switch spacing {
        case .asInSource: gap
        case .none: gap.utf8.allSatisfy { $0 == 0x20 } ? "" : gap
        case .added: gap.isEmpty ? " " : gap
        }
    }

    /// A format that went over several sentences was handed off in parts; parts with nothing but white space between
    /// them become one again.
    private static func rejoined(_ marks: [InlineMark], in text: String) -> [InlineMark] {
        var result: [InlineMark] = []
        for mark in marks {
            let index = result.lastIndex { earlier in
                earlier.kind == mark.kind && earlier.range.upperBound <= mark.range.lowerBound
                    && text.trimmed(earlier.range.upperBound..<mark.range.lowerBound).isEmpty
            }
            if let index {
                result[index] = InlineMark(mark.kind, result[index].range.lowerBound..<mark.range.upperBound)
            } else {
                result.append(mark)
            }
        }
        return result
    }
}
