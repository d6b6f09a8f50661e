import GalleyCore
import Testing

@testable import GalleyClean

/// What stands under pictures: words, credits, and what pages write around them.
@Suite("Captions and their credits")
struct CaptionTests {
    private static let reader = CreditReader(housePhrases: [])

    @Test(
        "a label with its colon begins a credit wherever it stands in a caption, markup or not",
        arguments: [
            ("The wall on Friday Credit: Dana Kim/Getty Images", "The wall on Friday", "Dana Kim", "Getty Images"),
            ("Die Mauer am StadionBild: Dana Kim/dpa", "Die Mauer am Stadion", "Dana Kim", "dpa"),
            ("Die Mauer.© Dana Kim / Hafenblatt", "Die Mauer.", "Dana Kim", "Hafenblatt"),
            ("Die Mauer am Hafen Bild © Dana Kim/hr", "Die Mauer am Hafen", "Dana Kim", "hr"),
            ("The wall. – Photo Credit: Dana Kim (Harbour.example)", "The wall.", "Dana Kim (Harbour.example)", ""),
            ("El muro.Foto: Dana Kim (REUTERS)", "El muro.", "Dana Kim", "REUTERS"),
            ("Стена Источник: Фонд моря", "Стена", "", "Фонд моря"),
            ("The wall, Foto: LAT Images", "The wall", "", "LAT Images"),
            ("Prices of fish Source: Bureau of Harbours", "Prices of fish", "", "Bureau of Harbours"),
            ("The wall | Photo by Dana Kim", "The wall", "Dana Kim", ""),
            ("Photographer: Dana Kim/Harbour Images", "", "Dana Kim", "Harbour Images"),
            ("© 2012 APA/AP", "", "", "APA/AP"),
            ("Die Fraktion im Bundestag© Dana Kim /AFP", "Die Fraktion im Bundestag", "Dana Kim", "AFP"),
            ("Wahl 2021Bild: Dana Kim/REUTERS", "Wahl 2021", "Dana Kim", "REUTERS"),
            ("Der Rock. Foto: Dana Kim. Styling: Lee Park. Haare: Ivan Petrov", "Der Rock.", "Dana Kim", ""),
            ("(c) Hafenblatt", "", "", "Hafenblatt"),
            ("写真：三浦健一", "", "三浦健一", ""), ("The wall in May (Getty)", "The wall in May", "", "Getty"),
            ("Die Mauer. Foto: Dana Kim (Keystone)", "Die Mauer.", "Dana Kim", "Keystone"),
            ("Photo by Dana on Unsplash", "", "Dana", "Unsplash"),
        ])
    func labels(text: String, caption: String, creator: String, supplier: String) {
        let (words, credits) = Self.reader.read(text, isCaption: true)
        #expect(words == caption)
        #expect(credits.count == 1)
        #expect(credits.first?.creator ?? "" == creator)
        #expect(credits.first?.supplier ?? "" == supplier)
    }

    @Test(
        "words that only look alike stay in the caption",
        arguments: [
            "The council has its source: the harbour master said so. Nobody asked her twice, and nobody will.",
            "The photo-illustration: a wall of paper", "Dana Kim points at the picture of the wall.",
            "Photo finish at the harbour", "Image of a wall",
        ])
    func plain(text: String) {
        let (words, credits) = Self.reader.read(text, isCaption: true)
        #expect(words == text)
        #expect(credits.isEmpty)
    }

    @Test(
        "buttons, counters and signs at the end are no caption",
        arguments: [
            ("Bild vergrößern", ""), ("Detailansicht öffnen Die Mauer im Mai", "Die Mauer im Mai"),
            ("사진 확대 항구의 새 벽", "항구의 새 벽"), ("Share on Pinterest The wall in May", "The wall in May"),
            ("Foto 1 de 4 El muro", "El muro"), ("Die Mauer im Mai Bild 1 von 4", "Die Mauer im Mai"), ("1 / 7", ""),
            ("The wall in May |", "The wall in May"), ("The wall in May (", "The wall in May"), ("(", ""),
            ("View 3 Images The wall in May", "The wall in May"),
            ("Vergrößern hilft nicht immer", "hilft nicht immer"), ("Enlarged wall", "Enlarged wall"), ("6 / 7", ""),
        ])
    func buttons(text: String, caption: String) {
        #expect(Self.reader.read(text, isCaption: true) == (caption, []))
    }

    @Test("a label alone names nobody, and a number is no photographer")
    func labelAlone() {
        #expect(Self.reader.read("Image:", isCaption: true) == ("", []))
        #expect(Self.reader.read("1/12").credits.isEmpty)
    }

    @Test("a caption cut into lines by its markup is read as one, with its picture or without")
    func lines() throws {
        let lines = """
            <span class="caption">The wall in May</span><span class="credit"> (<div class="camera"><span></span>Image:\
            </div>Dana Kim/Harbour Images)</span>
            """
        for picture in ["<img src=\"/wall.jpg\" width=\"600\" height=\"400\">", ""] {
            let figure = "<figure>\(picture)<figcaption>\(lines)</figcaption></figure>"
            let article = try HarbourStory.clean(
                HarbourStory.first + HarbourStory.second + figure + HarbourStory.third + HarbourStory.last, head: "")
            let found = try #require(article.pictures.first)
            #expect(article.pictures.count == 1)
            #expect(found.caption == "The wall in May")
            #expect(found.credits.map(\.creator) == ["Dana Kim"])
            #expect(found.credits.map(\.supplier) == ["Harbour Images"])
            #expect(!article.text.contains("Image:"))
            #expect(!article.text.contains("Dana Kim"))
        }
    }

    @Test("a heading of the story stays though a caption says the same")
    func heading() throws {
        let figure = """
            <figure><img src="/wall.jpg" width="600" height="400"><figcaption>Nine for the wall Credit: Dana Kim\
            </figcaption></figure>
            """
        let article = try HarbourStory.clean(
            HarbourStory.first + "<h2>Nine for the wall</h2>" + HarbourStory.second + figure + HarbourStory.third
                + HarbourStory.last, head: "")
        #expect(article.text.contains("Nine for the wall"))
    }

    @Test("a caption that is set as a heading is one by who stands where in it")
    func headingOfCaption() throws {
        let caption = """
            Harbour master Dana Kim, second left, engineer Lee Park, left, and mayor Ivan Petrov, second right, look \
            at the plans of the wall on Monday
            """
        let article = try HarbourStory.clean(
            HarbourStory.first + HarbourStory.second + "<h4>\(caption)</h4><p>Photo: AFP</p>" + HarbourStory.third
                + HarbourStory.last, head: "")
        #expect(!article.text.contains("Lee Park"))
        #expect(article.pictures.contains { $0.caption == caption })
    }
}
