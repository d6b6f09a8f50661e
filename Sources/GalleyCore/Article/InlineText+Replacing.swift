extension InlineText {
    /// The text with every occurrence of some words replaced; marks keep to the words they lay on.
    /// - Returns: nil when the words do not stand in it.
    func replacing(_ old: String, with new: String) -> InlineText? {
        let places = text.ranges(of: old)
        if old.isEmpty || places.isEmpty { return nil }
        let spans = places.map { range in
            text.utf8.distance(
                from: text.startIndex, to: range.lowerBound)..<text.utf8.distance(
                    from: text.startIndex, to: range.upperBound)
        }
        let delta = new.utf8.count - old.utf8.count
        let moved = { (offset: Int, isEnd: Bool) -> Int in
            let before = spans.count { $0.upperBound <= offset }
            guard let inside = spans.first(where: { $0.contains(offset) && $0.lowerBound < offset }) else {
                return offset + before * delta
            }
            return inside.lowerBound + before * delta + (isEnd ? new.utf8.count : 0)
        }
        return InlineText(
            text.replacing(old, with: new),
            marks: marks.map {
                InlineMark($0.kind, moved($0.range.lowerBound, false)..<moved($0.range.upperBound, true))
            })
    }
}
