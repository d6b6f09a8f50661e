extension HandoffText {
    /// The same words without white space at the ends; spans move along.
    func trimmedEnds() -> HandoffText {
        let kept = text.trimmed(0..<text.utf8.count)
        if kept == 0..<text.utf8.count { return self }
        let moved = spans.map { span in
            let range = span.range.clamped(to: kept)
            let local = (range.lowerBound - kept.lowerBound)..<(range.upperBound - kept.lowerBound)
            return HandoffSpan(id: span.id, kind: span.kind, range: local)
        }
        return HandoffText(text.slice(kept), spans: moved)
    }
}
