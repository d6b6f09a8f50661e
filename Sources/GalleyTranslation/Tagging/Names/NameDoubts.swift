/// Tells what looks like a name and is none: a product, a thing of everyday words in capitals.
enum NameDoubts {
    /// What is left of a name; nil when nothing is.
    static func settled(_ words: ArraySlice<NameToken>, as kind: NameKind, _ lexicon: NameLexicon) -> ArraySlice<
        NameToken
    >? {
        guard let first = words.first else { return nil }
        if isProduct(words, lexicon) { return nil }
        guard words.count > 1 else { return words }
        if kind == .organisation, isMaker(first, before: words[words.startIndex + 1], lexicon) {
            return words.prefix(1)
        }
        if kind == .person, isThing(words, lexicon) { return nil }
        return kind != .place && isOfEverydayWords(words, as: kind, lexicon) ? nil : words
    }

    /// A phrase of the table of products that is nothing else besides.
    private static func isProduct(_ words: ArraySlice<NameToken>, _ lexicon: NameLexicon) -> Bool {
        let kinds: NameFlags = [.product, .given, .family, .town, .region, .organisation, .person]
        return lexicon.flags(of: NameHash.joined(words)).intersection(kinds) == .product
    }

    /// `Toyota` of `Toyota 4Runner`: a maker known before the name of what it makes.
    private static func isMaker(_ word: NameToken, before next: NameToken, _ lexicon: NameLexicon) -> Bool {
        let flags = lexicon.flags(of: word.hash)
        guard flags.contains(.organisation), flags.isDisjoint(with: [.common, .organisationWord]) else { return false }
        if next.shape == .digits { return true }
        return lexicon.flags(of: next.hash).intersection([.product, .organisationWord]) == .product
    }

    /// `Ginger Vodka Mule`, `Chery Mexico`: a product among the words of a person's name, or a last word that ends none.
    private static func isThing(_ words: ArraySlice<NameToken>, _ lexicon: NameLexicon) -> Bool {
        let persons: NameFlags = [.given, .family, .person, .title, .connector]
        if words.contains(where: { lexicon.flags(of: $0.hash).intersection(persons.union(.product)) == .product }) {
            return true
        }
        guard let last = words.last, last.shape == .capitalised else { return false }
        let flags = lexicon.flags(of: last.hash)
        return flags.isDisjoint(with: persons)
            && !flags.isDisjoint(with: [.common, .region, .organisationWord, .placeWord])
    }

    /// `Retrieval Augmented Generation`: words that mostly stand in small letters, none of which makes a body or person.
    private static func isOfEverydayWords(
        _ words: ArraySlice<NameToken>, as kind: NameKind, _ lexicon: NameLexicon
    ) -> Bool {
        if !lexicon.flags(of: NameHash.joined(words)).isEmpty { return false }
        let known: NameFlags = [
            .given, .family, .person, .organisation, .organisationWord, .town, .region, .people,
        ]
        return words.allSatisfy { word in
            let flags = lexicon.flags(of: word.hash)
            return word.shape != .capitals && flags.isDisjoint(with: known)
                && !flags.isDisjoint(with: [.common, .connector])
        }
    }
}
