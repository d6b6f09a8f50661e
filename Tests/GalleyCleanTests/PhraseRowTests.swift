import Testing

@testable import GalleyClean

@Suite("Rows of set phrases")
struct PhraseRowTests {
    private static func match(_ line: String) -> PhraseMatch {
        let bytes = Array(line.utf8)
        return bytes.withUnsafeBufferPointer { PhraseBook.all.matchRow($0) }
    }

    @Test(
        "a line of several labels, or of one with a number, is what its parts are",
        arguments: [
            ("Imprimir | Enviar por correo | Aumentar letra", PhraseRole.pageTools),
            ("« Noticia anterior | Portada de Deportes | Noticia siguiente »", .navigation),
            ("Comentarios (2)", .commentSection),
            ("12 Comentarios", .commentSection),
            ("Compartir\nTuitear\nCopiar enlace", .sharePrompt),
        ])
    func known(line: String, role: PhraseRole) { #expect(Self.match(line).isWhole(role)) }

    @Test(
        "words that only hold a label are none",
        arguments: [
            "Imprimir o no imprimir: 40 años de debate sobre el libro en la feria | Crónica",
            "The council voted 9-4 / the mayor against", "24 hours in Busan", "Print / a history", "",
            "Busan | Seoul | Daegu",
        ])
    func unknown(line: String) { #expect(Self.match(line).wholeMask == 0) }
}
