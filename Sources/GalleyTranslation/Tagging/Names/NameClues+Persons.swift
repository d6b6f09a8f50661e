import GalleyText

/// Names of persons by what stands beside them: a title, a verb of speech, a given name before a family name.
extension NameClues {
    /// `Lucy` alone within a sentence: a given name that is nothing else.
    func givenAlone(_ index: Int) -> (Int, NameKind, Double)? {
        let flags = features.flags(index)
        let others: NameFlags = [
            .town, .region, .organisation, .common, .people, .calendar, .title, .placeWord, .organisationWord,
            .connector,
        ]
        guard flags.contains(.given), flags.isDisjoint(with: others), tokens[index].shape == .capitalised,
            tokens[index].length > 3, tokens[index].gap == .blank || tokens[index].gap == .comma, !goesOn(index),
            !isInside(index), index + 1 == tokens.count || tokens[index + 1].gap != .hyphen
        else { return nil }
        return (index, .person, 0.72)
    }

    /// `Palacios was led`, `Rivas, who`, `Dern’s`: a family name that opens a sentence, before what a person does or has.
    func opening(_ index: Int) -> (Int, NameKind, Double)? {
        let flags = features.flags(index)
        guard tokens[index].gap == .start || tokens[index].gap == .opening, tokens[index].shape == .capitalised,
            tokens[index].length > 3, flags.contains(.family), index + 1 < tokens.count,
            flags.isDisjoint(with: [
                .common, .town, .region, .organisation, .people, .calendar, .product, .placeWord, .organisationWord,
                .title, .connector,
            ])
        else { return nil }
        let next = tokens[index + 1]
        let isDoing =
            next.gap == .blank && Self.doings.contains(next.hash)
            || next.gap == .comma && (next.hash == Self.who || next.hash == Self.whose)
            || next.gap == .apostrophe && next.length == 1
        return isDoing ? (index, .person, 0.78) : nil
    }

    private static let who = NameHash.of("who".utf8)
    private static let whose = NameHash.of("whose".utf8)

    /// What stands behind the name of one who does something.
    private static let doings = NameHashSet(
        "was is has had will would could can did does also then who believes hopes wants thinks got "
            + "went came took made gave began became left won lost joined returned served spent started led "
            + "guided scored finished helped worked played called met moved grew says said never later "
            + "recently himself")

    /// `Mr Cantrell`, `President Joe Biden`: the words behind a title.
    func titled(_ index: Int) -> (Int, NameKind, Double)? {
        guard index > 0, tokens[index].gap == .blank || tokens[index].gap == .abbreviation,
            features.flags(index - 1).contains(.title), isPersonWord(index)
        else { return nil }
        let end = personEnd(from: index)
        if tokens[index - 1].shape.isName { return end - index < 4 ? (end, .person, 0.85) : nil }
        // `actor Rakul Singh`, but not `model Astra`.
        return (1...3).contains(end - index) && !goesOn(end) && isSurname(end) ? (end, .person, 0.8) : nil
    }

    /// `Nikki Haley`: a given name and a family name, both known.
    func twoNames(_ index: Int) -> (Int, NameKind, Double)? {
        guard features.flags(index).contains(.given), !features.flags(index).contains(.common), isPersonWord(index),
            !isInside(index)
        else { return nil }
        let end = personEnd(from: index)
        guard (1...2).contains(end - index), !goesOn(end), isSurname(end) else { return nil }
        return (end, .person, features.flags(end).isDisjoint(with: [.family, .person]) ? 0.75 : 0.82)
    }

    /// `Rhee Chang-yong`, of which the last syllable is added when names are trimmed: a family name that may be unknown
    /// before a given name of two syllables.
    func syllabic(_ index: Int) -> (Int, NameKind, Double)? {
        guard index + 2 < tokens.count, isPersonWord(index), tokens[index].shape == .capitalised, !isInside(index),
            tokens[index + 1].gap == .blank, tokens[index + 1].shape == .capitalised, tokens[index + 1].length < 7,
            tokens[index + 2].gap == .hyphen, tokens[index + 2].shape == .small,
            GivenSyllables.hold(tokens[index + 2].hash)
        else { return nil }
        return (index + 1, .person, 0.85)
    }

    /// `Cantrell said`, `says Sankar Das`: up to three words beside a verb of speech that are nothing known.
    func speaking(_ index: Int) -> (Int, NameKind, Double)? {
        guard tokens[index].gap != .start || features.flags(index).contains(.family), isPersonWord(index),
            !isInside(index)
        else { return nil }
        let end = personEnd(from: index)
        guard end - index < 3, !goesOn(end) else { return nil }
        let flags = features.flags(end)
        guard flags.isDisjoint(with: [.region, .town, .organisation, .organisationWord, .placeWord]) else { return nil }
        let isBefore =
            end + 1 < tokens.count && tokens[end + 1].gap == .blank && Self.verbs.contains(tokens[end + 1].hash)
        let isBehind =
            index > 0 && tokens[index].gap == .blank && Self.verbs.contains(tokens[index - 1].hash)
            && tokens[index].shape == .capitalised
        return isBefore || isBehind ? (end, .person, 0.8) : nil
    }

    // MARK: Words

    private func isPersonWord(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.shape == .capitalised || token.shape == .mixed || token.shape == .initial else { return false }
        let flags = features.flags(index)
        return flags.isDisjoint(with: [.people, .calendar, .phrase, .organisation])
            && (flags.isDisjoint(with: [.common, .title, .connector]) || flags.contains(.given))
    }

    /// True for a family name, and for a word that is nothing known.
    private func isSurname(_ index: Int) -> Bool {
        let flags = features.flags(index)
        if tokens[index].shape == .initial || tokens[index].length < 3 { return false }
        let others: NameFlags = [.organisationWord, .placeWord, .product]
        if !flags.isDisjoint(with: [.family, .person]) { return flags.isDisjoint(with: others) }
        return flags.subtracting(.given).isEmpty && tokens[index].shape == .capitalised
    }

    private func personEnd(from index: Int) -> Int {
        var end = index
        while end + 1 < tokens.count, tokens[end + 1].gap.joins, isPersonWord(end + 1) { end += 1 }
        return end
    }

    /// Verbs of speech by their hashes.
    private static let verbs = NameHashSet((SpeechWords.verbs["en"]?.words ?? []).map { NameHash.of($0.utf8) })

    /// `against Palacios`: a family name alone within a sentence that is nothing else, where no place is to be expected.
    func familyAlone(_ index: Int) -> (Int, NameKind, Double)? {
        let flags = features.flags(index)
        guard index > 0, flags.contains(.family), flags.subtracting([.family, .given, .person]).isEmpty,
            tokens[index].shape == .capitalised, tokens[index].length > 3, tokens[index].gap == .blank,
            tokens[index - 1].shape == .small, !Self.notBeforePersons.contains(tokens[index - 1].hash), !goesOn(index),
            index + 1 == tokens.count || tokens[index + 1].gap != .hyphen
        else { return nil }
        return (index, .person, 0.72)
    }

    /// Words behind which places and things stand rather than persons.
    private static let notBeforePersons = NameHashSet("the a an in at from near to its this that every no on called")
}
