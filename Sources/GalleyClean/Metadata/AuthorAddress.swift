/// Tells addresses of an author's page from others by the folder they stand in.
enum AuthorAddress {
    private static let folders: [StaticString] = [
        "/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/people/",
        "/staff/", "/journalist/", "/journalists/", "/journalistes/", "/contributor/", "/contributors/", "/reporter/",
        "/reporters/", "/byline/", "/writer/", "/profile/author", "/yazar/", "/firma/", "/firmas/",
    ]

    static func matches(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
        folders.contains { ByteSearch.contains(address, $0) }
    }
}
