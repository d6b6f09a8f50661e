/// Names of places by the words they are built with: `Hampton Avenue`, `Tyrrhenian Sea`, `Lake Barkley`.
extension NameClues {
    /// The place whose name begins with a word.
    func ground(_ index: Int) -> (end: Int, kind: NameKind, confidence: Double)? {
        if tokens[index].gap == .hyphen { return seat(index) }
        guard !isInside(index), tokens[index].shape == .capitalised || tokens[index].shape == .mixed else { return nil }
        let flags = features.flags(index)
        guard flags.isDisjoint(with: [.calendar, .title]), !(flags.contains(.common) && tokens[index].gap == .start)
        else { return nil }
        var end = index
        while end + 1 < tokens.count, tokens[end + 1].gap == .blank, tokens[end + 1].shape == .capitalised { end += 1 }
        guard end - index < 4 else { return nil }
        return named(index...end, flags) ?? beforeRegion(index, end)
    }

    /// By its own words: `Hampton Avenue`, `Lake Barkley`.
    private func named(_ words: ClosedRange<Int>, _ flags: NameFlags) -> (end: Int, kind: NameKind, confidence: Double)?
    {
        let (index, end) = (words.lowerBound, words.upperBound)
        guard end > index else { return nil }
        if Self.ends.contains(tokens[end].hash), !flags.contains(.connector) { return (end, .place, 0.82) }
        guard Self.beginnings.contains(tokens[index].hash), end - index == 1,
            features.flags(end).isDisjoint(with: [.common, .organisationWord, .organisation])
        else { return nil }
        return (end, .place, 0.8)
    }

    /// `in Spanish Fort (Alabama)`, `of Salvador, Bahia`: a town before its state or country.
    private func beforeRegion(_ index: Int, _ end: Int) -> (end: Int, kind: NameKind, confidence: Double)? {
        guard index > 0, end + 1 < tokens.count, tokens[end + 1].gap == .comma || tokens[end + 1].gap == .opening,
            features.flags(end + 1).contains(.region), tokens[index].gap == .blank,
            Self.prepositions.contains(tokens[index - 1].hash),
            (index...end).allSatisfy({
                features.flags($0).isDisjoint(with: [.organisation, .organisationWord, .region, .person])
            })
        else { return nil }
        return (end, .place, 0.82)
    }

    private static let prepositions = NameHashSet("in at from near of to outside around to through")

    /// `(D-Ledgeview)`: where a member of parliament is from.
    private func seat(_ index: Int) -> (end: Int, kind: NameKind, confidence: Double)? {
        guard index > 0, tokens[index - 1].gap == .opening, tokens[index - 1].shape == .initial,
            tokens[index].shape == .capitalised, features.flags(index).isDisjoint(with: .common)
        else { return nil }
        var end = index
        while end + 1 < tokens.count, end - index < 2, tokens[end + 1].gap == .blank, tokens[end + 1].shape.isName {
            end += 1
        }
        return (end, .place, 0.85)
    }

    private static let beginnings = NameHashSet("lake mount cape fort")

    /// Words that end names of places and of hardly anything else.
    private static let ends = NameHashSet(
        "street avenue road boulevard lane highway freeway river lake sea ocean bay gulf strait "
            + "island islands peninsula county province valley creek canyon mountains glacier airport jail "
            + "prison cemetery beach falls desert forest square bridge district ridge township heights")
}
