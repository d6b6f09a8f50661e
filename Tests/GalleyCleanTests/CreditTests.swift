import GalleyCore
import Testing

@testable import GalleyClean

/// Captions and the credits at their end.
@Suite("Credits of pictures")
struct CreditTests {
    @Test(
        "credits are taken off a caption's end",
        arguments: [
            ("A crane lifts a container. Ivan Petrov/TASS.", "A crane lifts a container.", ["Ivan Petrov/TASS"]),
            ("The harbour wall. Photo: Dana Kim", "The harbour wall.", ["Photo: Dana Kim"]),
            ("The harbour wall (Foto: Dana Kim/Harbour Press)", "The harbour wall", ["Foto: Dana Kim/Harbour Press"]),
            ("The harbour wall. © Dana Kim", "The harbour wall.", ["© Dana Kim"]),
            ("The harbour wall. Getty Images", "The harbour wall.", ["Getty Images"]),
            ("El muelle viejo. Crédito: Dana Kim", "El muelle viejo.", ["Crédito: Dana Kim"]),
            ("옛 부두의 모습. 사진=김다나", "옛 부두의 모습.", ["사진=김다나"]),
            ("旧码头（图源：新华社）", "旧码头", ["图源：新华社"]),
            (
                "A deckhand throws a rope. Ivan Petrov/TASS. Sketched by the Harbour Press Agency.",
                "A deckhand throws a rope.", ["Ivan Petrov/TASS", "Sketched by the Harbour Press Agency"]
            ),
        ])
    func credits(_ text: String, _ caption: String, _ credits: [String]) {
        let found = CreditReader(housePhrases: []).read(text)
        #expect(found.caption == caption)
        #expect(found.credits.map(\.text) == credits)
    }

    @Test(
        "sentences that only sound like credits stay",
        arguments: [
            "Photos and letters and coins were found in the old harbour, and nobody knew whose they had been before.",
            "He worked for Reuters.", "The ship sailed under the and/or clause of the contract, said the master.",
            "The boats were drawn by the tide.",
        ])
    func keeps(_ text: String) {
        let found = CreditReader(housePhrases: []).read(text)
        #expect(found.caption == text)
        #expect(found.credits.isEmpty)
    }

    @Test("a credit names creator and supplier")
    func parts() throws {
        let credit = try #require(CreditReader(housePhrases: []).read("The quay. Ivan Petrov/TASS.").credits.first)
        #expect(credit.creator == "Ivan Petrov")
        #expect(credit.supplier == "TASS")
        let sketch = try #require(
            CreditReader(housePhrases: []).read("The quay. Sketched by the Harbour Press Agency.").credits.first)
        #expect(sketch.role == .sketch)
        #expect(sketch.supplier == "Harbour Press Agency")
    }

    @Test(
        "the label stays in the words and in neither name",
        arguments: [
            ("Photo: Dana Kim", "Dana Kim", nil), ("Photo by Dana Kim", "Dana Kim", nil),
            ("Photo: Dana Kim/Harbour Press", "Dana Kim", "Harbour Press"),
            ("Photo credit: Dana Kim | Reuters", "Dana Kim", "Reuters"), ("Photo: Reuters", nil, "Reuters"),
            ("Photo courtesy of the harbour museum", nil, "the harbour museum"), ("© Dana Kim", "Dana Kim", nil),
            ("Photo: © Dana Kim / picture alliance / dpa", "Dana Kim", "picture alliance/dpa"),
            ("AP Photo/Dana Kim", "Dana Kim", "AP Photo"), ("Photo by Dana Kim for The Quay", "Dana Kim", "The Quay"),
            ("Image: Getty Images", nil, "Getty Images"), ("Foto: Imke Rohdahl/KAIPRESS", "Imke Rohdahl", "KAIPRESS"),
            ("Bild: dpa", nil, "dpa"), ("Crédito: Pilar Ansó/FAROFOTO", "Pilar Ansó", "FAROFOTO"),
            ("Fot. Jan Nowak/PAP", "Jan Nowak", "PAP"), ("Фото: Игорь Седых/ПРИЛИВ", "Игорь Седых", "ПРИЛИВ"),
            ("사진=김다나 기자", "김다나", nil), ("사진=연합뉴스", nil, "연합뉴스"), ("사진 제공: 나루시", nil, "나루시"),
            ("图源：新华社", nil, "新华社"), ("摄影：陆以宁", "陆以宁", nil), ("写真：小田島航／潮見フォト", "小田島航", "潮見フォト"),
            ("Dana Kim, Getty Images", "Dana Kim", "Getty Images"), ("Image Bank/Dana Kim", "Image Bank", "Dana Kim"),
        ] as [(String, String?, String?)])
    func labels(_ text: String, creator: String?, supplier: String?) {
        let parts = CreditParts(text)
        #expect(parts.creator == creator)
        #expect(parts.supplier == supplier)
    }

    @Test("a caption's credit keeps its words as they stand")
    func verbatim() throws {
        let credit = try #require(CreditReader(housePhrases: []).read("The quay. Photo: Dana Kim/TASS").credits.first)
        #expect(credit.text == "Photo: Dana Kim/TASS")
        #expect(credit.creator == "Dana Kim")
        #expect(credit.supplier == "TASS")
    }

    @Test("a phrase of the house is a credit wherever it stands")
    func housePhrase() {
        let found = CreditReader(housePhrases: ["With thanks to the pilots."]).read(
            "The quay. With thanks to the pilots. It was closed for years.")
        #expect(found.caption == "The quay. It was closed for years.")
        #expect(found.credits.map(\.text) == ["With thanks to the pilots."])
    }
}
