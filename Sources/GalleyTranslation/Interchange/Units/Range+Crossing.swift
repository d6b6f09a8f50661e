extension Range<Int> {
    /// True when the two share words and neither holds the other.
    func crosses(_ other: Range<Int>) -> Bool {
        guard overlaps(other) else { return false }
        let holds = lowerBound <= other.lowerBound && other.upperBound <= upperBound
        let isHeld = other.lowerBound <= lowerBound && upperBound <= other.upperBound
        return !holds && !isHeld
    }
}
