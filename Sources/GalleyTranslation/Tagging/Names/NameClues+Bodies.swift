/// Names of bodies by the words they are built with: `University of Mons`, `Dallas Police Department`.
extension NameClues {
    /// The organisation whose name begins with a word.
    func body(_ index: Int) -> (end: Int, kind: NameKind, confidence: Double)? {
        guard tokens[index].shape != .initial, !isInside(index), !isOpening(index), !isRest(index) else { return nil }
        var end = index
        while end + 1 < tokens.count, isPart(end + 1) {
            end += 1
            if end - index > 6 { return nil }
        }
        if let office = office(behind: end) { return (office, .organisation, 0.86) }
        if Self.heads.contains(tokens[end].hash), let last = object(of: end) { return (last, .organisation, 0.86) }
        guard end > index, Self.ends.contains(tokens[end].hash), tokens[index..<end].allSatisfy({ $0.length > 1 }),
            !(index...end).allSatisfy({ features.flags($0).contains(.common) })
        else { return nil }
        return (end, .organisation, 0.86)
    }

    /// A capital right behind another, as names go on.
    private func isPart(_ index: Int) -> Bool {
        (tokens[index].gap == .blank || tokens[index].gap == .hyphen) && tokens[index].shape.isName
            && features.flags(index).isDisjoint(with: .calendar)
    }

    /// A word that has its capital from the beginning of a sentence only.
    private func isOpening(_ index: Int) -> Bool {
        let flags = features.flags(index)
        if flags.contains(.connector), !flags.contains(.given) { return true }
        return tokens[index].gap == .start && flags.contains(.common)
            && flags.isDisjoint(with: [.organisationWord, .given, .family])
    }

    /// Behind a capital that opens the sentence, or within a longer phrase of the lexicon.
    private func isRest(_ index: Int) -> Bool {
        let flags = features.flags(index)
        if flags.contains(.phrase), !flags.contains(.phraseStart) { return true }
        guard index > 0, tokens[index].gap == .blank, tokens[index - 1].gap == .start else { return false }
        return tokens[index - 1].shape.isName && tokens[index - 1].hash != Self.the
            && features.flags(index - 1).isDisjoint(with: [.title, .people])
    }

    /// `of Mons`, `of the Basque Country`: the end of what a body is of, from its last word on.
    private func object(of head: Int) -> Int? {
        var next = head + 1
        guard next + 1 < tokens.count, tokens[next].hash == Self.of, tokens[next].gap == .blank else { return nil }
        next += 1
        if tokens[next].hash == Self.the { next += 1 }
        guard next < tokens.count, tokens[next].shape.isName, tokens[next].gap == .blank,
            features.flags(next).isDisjoint(with: .calendar)
        else { return nil }
        while next + 1 < tokens.count, isPart(next + 1) { next += 1 }
        return next
    }

    /// `Fayette County Sheriff’s Office`: an office behind a possessive.
    private func office(behind index: Int) -> Int? {
        guard index + 2 < tokens.count, tokens[index + 1].gap == .apostrophe, tokens[index + 1].length == 1,
            tokens[index + 2].gap == .blank, tokens[index + 2].shape == .capitalised,
            Self.offices.contains(tokens[index + 2].hash), features.flags(index).contains(.title)
        else { return nil }
        return index + 2
    }

    /// Words that say of what they are.
    private static let heads = NameHashSet(
        "university institute ministry department bureau bank college school court federation association council "
            + "committee academy society church museum union chamber commission board institutes house league "
            + "organization organisation confederation parliament")

    /// Words that end names of bodies and of hardly anything else.
    private static let ends = NameHashSet(
        "university college institute foundation association federation committee commission ministry department agency "
            + "bureau corp corporation inc ltd llc plc gmbh holdings airlines airways records entertainment "
            + "pharmaceuticals orchestra academy alliance coalition cooperative consortium authority parliament senate "
            + "observatory laboratory laboratories research observer tribune gazette herald telegraph partners "
            + "industries technologies motors studios bancorp financial")

    private static let offices = NameHashSet("office department")
}
