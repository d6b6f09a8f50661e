import GalleyCore
import GalleyText

/// Names as a page shows them, rid of what pages write around names: `Stand`, `All posts`, the sign of a copyright.
enum ShownNames {
    /// The names that are left; beside persons, those of more than one word that read like none are no authors'.
    static func cleaned(_ names: [Author]) -> [Author] {
        let names = names.compactMap(cleaned)
        guard names.contains(where: { NameReader.looksPersonal($0.name) }) else { return names }
        return names.filter {
            !$0.name.contains(" ") || NameReader.looksPersonal($0.name) || SourceWords.isAgency($0.name)
        }
    }

    private static func cleaned(_ author: Author) -> Author? {
        let text = ByteText(collapsing: author.name)
        let words = text.bytes.split(separator: 0x20).map { $0.startIndex..<$0.endIndex }
        func isPageWord(_ word: Range<Int>) -> Bool { NameWords.pageWords.contains(text.folded(word)) }
        var bare = words.drop(while: isPageWord)
        while let last = bare.last, isPageWord(last) { bare.removeLast() }
        guard let first = bare.first, let last = bare.last, !bare.contains(where: isPageWord) else { return nil }
        let name = text.string(first.lowerBound..<last.upperBound)
        guard name.first.map({ $0.isLetter || $0 == "_" }) == true, !author.name.utf8.contains(0x3A),
            !DateReader.isWeekday(name)
        else { return nil }
        if bare.count == words.count { return author }
        return NameReader.isNoName(name) ? nil : Author(name: name, role: author.role, url: author.url)
    }

    /// The longest name of somebody whose name reads like no person's, in words.
    private static let mostWords = 4

    /// True for one name that may be a house's or a pen name: short, and with no small word but those of names.
    static func mayBeHouse(_ names: [Author], isOpened: Bool) -> Bool {
        guard names.count == 1, let name = names.first?.name, isOpened || name.utf8.count > 2 else { return false }
        let words = name.split(separator: " ")
        if words.count <= 2 { return true }
        return words.count <= mostWords && hasCapital(words[0])
            && words.allSatisfy { hasCapital($0) || NameWords.particles.contains(ByteText(folding: String($0)).bytes) }
    }

    /// True for a word that begins with a capital, or in a script that has none.
    private static func hasCapital(_ word: Substring) -> Bool {
        word.first.map { $0.isUppercase || !$0.isCased } ?? false
    }
}
