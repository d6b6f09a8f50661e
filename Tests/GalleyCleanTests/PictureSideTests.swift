import Testing

@testable import GalleyClean

@Suite("Who stands where in a picture")
struct PictureSideTests {
    @Test(
        "an aside in brackets or between commas says it, in any language",
        arguments: [
            "Dana Kim, sitting at right, opens the meeting.", "The mayor, seated left, signs the paper.",
            "The mayor, left, and two pilots of the ferry", "General Ann Lowe, second from left, looks on",
            "Ina Reuß (links) und der Hafenmeister (r.)", "Ina Reuß (2. v. l.) mit Lotsen", "La maire (à gauche) salue",
            "La alcaldesa (derecha) y el capitán", "A prefeita (à esquerda)", "La sindaca (a sinistra) saluta",
            "Burmistrz (z lewej) i kapitan", "Мэр (слева) и капитан", "Мер (ліворуч) і капітан",
            "Başkan (solda) limanda",
            "رئيسة البلدية (يسار) ومدير الميناء", "Wali kota (kiri) dan pandu", "한소라 시장(왼쪽)과 청장", "市長（左）と局長",
            "市长（右）与局长",
        ])
    func named(words: String) { #expect(PictureSides.count(in: words) >= 1) }

    @Test(
        "other asides do not",
        arguments: [
            "The party moved left, and its voters, far from it, stayed.",
            "He left (for good) on Monday, right after noon.",
            "Die Linke (links der Mitte) verlor", "The board (12 members) met.", "She is right, he said.", "",
        ])
    func notNamed(words: String) { #expect(PictureSides.count(in: words) == 0) }
}
