package import GalleyCore

/// What a format does not hold, found out by writing an article that has everything.
///
/// A format that is read back is compared part by part. One that is only written is searched for the words of each
/// part; what has no words of its own there (roles, marks, the order of lists) is not judged.
package struct FormatLosses: Sendable {
    package let format: String
    /// True when the format is read back, so that every part was compared.
    package let isReadBack: Bool
    package let lost: [ArticlePart]

    /// - Throws: what the format's writer or reader throws.
    package init(_ format: ExportFormat) throws {
        self.format = format.name
        let specimen = ArticleSpecimen.article
        let bytes = try Self.searchable(format, specimen)
        if let reader = Self.reader(of: format) {
            isReadBack = true
            let read = try reader.articles(in: bytes).first ?? specimen
            let differing = ArticlePart.differing(specimen, read)
            lost = ArticlePart.allCases.filter(differing.contains)
        } else {
            isReadBack = false
            let texts = Self.texts(bytes)
            lost = ArticleSpecimen.searched.filter { part in
                !ArticleSpecimen.signs(of: part).allSatisfy { sign in
                    texts.contains { $0.contains(sign) }
                }
            }
        }
    }

    /// The reader of a format, where there is one.
    package static func reader(of format: ExportFormat) -> ArticleFormat? { ArticleFormat(rawValue: format.name) }

    /// What can be searched, without white space: the file as it is, and without its markup, that of HTML inside XML
    /// too.
    private static func texts(_ bytes: [UInt8]) -> [String] {
        let whole = String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
        let opened = whole.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        return [whole, withoutTags(whole), withoutTags(opened)]
    }

    private static func withoutTags(_ text: String) -> String {
        var bytes: [UInt8] = []
        var isInTag = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "<") { isInTag = true }
            if !isInTag { bytes.append(byte) }
            if byte == UInt8(ascii: ">") { isInTag = false }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The format's bytes; of an archive, those of its files.
    private static func searchable(_ format: ExportFormat, _ article: Article) throws -> [UInt8] {
        guard format.name == ExportFormat.epub.name else { return try format.bytes(of: [article]) }
        var book = EPUBBook()
        try book.add(article, pictures: [:])
        return EPUBPackage(book, title: nil, publisher: nil, language: nil).entries.flatMap(\.bytes)
    }
}
