import GalleyCore
import GalleyXML

/// The files around a book's chapters: container, package document, contents, cover and style (EPUB 3.3, 5 to 7).
struct EPUBPackage {
    private let book: EPUBBook
    private let title: String
    private let publisher: String?
    private let language: String

    init(_ book: EPUBBook, title: String?, publisher: String?, language: String?) {
        self.book = book
        let only = book.chapters.count == 1 ? book.chapters[0].title : "Articles"
        self.title = VisibleText.visible(title ?? "", else: only)
        self.publisher = publisher.map { VisibleText.visible($0) }.flatMap { $0.isEmpty ? nil : $0 }
        self.language = LanguageTag.written(language) ?? book.language ?? "und"
    }

    /// Every file, `mimetype` first and uncompressed (EPUB 3.3, 4.2.6.4).
    var entries: [ZIPArchive.Entry] {
        let date = book.latest?.dayOnly.description
        let cover = EPUBCover.svg(title: title, publisher: publisher, date: date, language: language)
        let around: [(String, [UInt8])] = [
            ("META-INF/container.xml", container), ("EPUB/package.opf", package), ("EPUB/nav.xhtml", contents),
            ("EPUB/cover.svg", cover), ("EPUB/cover.xhtml", coverPage),
            ("EPUB/style.css", EPUBPage.style.withUTF8Buffer { Array($0) }),
        ]
        return [ZIPArchive.Entry(path: "mimetype", .bytes(Array("application/epub+zip".utf8)), isStored: true)]
            + around.map { ZIPArchive.Entry(path: $0.0, .bytes($0.1)) }
            + book.chapters.map { ZIPArchive.Entry(path: "EPUB/" + $0.file, .bytes($0.bytes)) }
            + book.pictures.entries(in: "EPUB/")
    }

    private var container: [UInt8] {
        var xml = XMLWriter(indentation: 2)
        xml.start(
            "container", [("version", "1.0")],
            declaring: [("", "urn:oasis:names:tc:opendocument:xmlns:container")])
        xml.element("rootfiles") { xml in
            xml.element(
                "rootfile", [("full-path", "EPUB/package.opf"), ("media-type", "application/oebps-package+xml")])
        }
        return xml.finish()
    }

    private var package: [UInt8] {
        var xml = XMLWriter(indentation: 2)
        xml.start(
            "package",
            [
                ("version", "3.0"), ("unique-identifier", "id"), ("xml:lang", language == "und" ? nil : language),
                ("dir", TextDirection(language: language).rawValue),
            ],
            declaring: [("", "http://www.idpf.org/2007/opf")])
        writeMetadata(to: &xml)
        writeManifest(to: &xml)
        let isRightToLeft = TextDirection(language: language) == .rightToLeft
        xml.element("spine", [("page-progression-direction", isRightToLeft ? "rtl" : nil)]) { xml in
            xml.element("itemref", [("idref", "cover-page")])
            xml.element("itemref", [("idref", "nav")])
            for index in book.chapters.indices { xml.element("itemref", [("idref", "c\(index + 1)")]) }
        }
        return xml.finish()
    }

    private func writeMetadata(to xml: inout XMLWriter) {
        xml.start("metadata", declaring: [("dc", "http://purl.org/dc/elements/1.1/")])
        let name = ContentHash(of: ([title] + book.ids).joined(separator: "\n").utf8).hex
        xml.element("dc:identifier", [("id", "id")], text: "urn:galley:book:" + name)
        xml.element("dc:title", text: title)
        xml.element("dc:language", text: language)
        for author in book.authors.map({ VisibleText.visible($0) }) where !author.isEmpty {
            xml.element("dc:creator", text: author)
        }
        if let publisher { xml.element("dc:publisher", text: publisher) }
        if let published = book.published { xml.element("dc:date", text: published.xmlDate) }
        let modified = Timestamp(unixSeconds: book.latest?.unixSeconds ?? 0).dateTime
        var properties = [
            ("dcterms:modified", modified), ("schema:accessMode", "textual"),
            ("schema:accessModeSufficient", book.pictures.areDescribed ? "textual" : "textual,visual"),
            ("schema:accessibilityFeature", "tableOfContents"),
            ("schema:accessibilityFeature", "readingOrder"), ("schema:accessibilityHazard", "none"),
        ]
        if !book.pictures.isEmpty {
            properties.append(("schema:accessMode", "visual"))
            if book.pictures.areDescribed { properties.append(("schema:accessibilityFeature", "alternativeText")) }
        }
        for (property, value) in properties { xml.element("meta", [("property", property)], text: value) }
        xml.end()
    }

    private func writeManifest(to xml: inout XMLWriter) {
        xml.start("manifest")
        let xhtml = "application/xhtml+xml"
        let fixed: [(id: String, file: String, type: String, properties: String?)] = [
            ("nav", "nav.xhtml", xhtml, "nav"), ("cover-page", "cover.xhtml", xhtml, nil),
            ("cover", "cover.svg", "image/svg+xml", "cover-image"), ("style", "style.css", "text/css", nil),
        ]
        for item in fixed {
            xml.element(
                "item",
                [
                    ("id", item.id), ("href", item.file), ("media-type", item.type), ("properties", item.properties),
                ])
        }
        for (index, chapter) in book.chapters.enumerated() {
            xml.element("item", [("id", "c\(index + 1)"), ("href", chapter.file), ("media-type", xhtml)])
        }
        for (index, picture) in book.pictures.all.enumerated() {
            xml.element(
                "item", [("id", "p\(index + 1)"), ("href", picture.file), ("media-type", picture.mediaType)])
        }
        xml.end()
    }

    private var contents: [UInt8] {
        var html = HTMLBody()
        EPUBPage.open(title: title, language: language == "und" ? nil : language, &html)
        html.raw("<nav epub:type=\"toc\" id=\"toc\">\n<h1>")
        html.words(title)
        html.raw("</h1>\n<ol>\n<li><a href=\"cover.xhtml\">")
        html.words(title)
        html.raw("</a></li>\n")
        for chapter in book.chapters {
            html.raw("<li><a")
            html.attribute("href", chapter.file)
            html.attribute("lang", chapter.language)
            html.attribute("xml:lang", chapter.language)
            html.attribute("dir", chapter.language.map { TextDirection(language: $0).rawValue })
            html.raw(">")
            html.words(chapter.title)
            html.raw("</a></li>\n")
        }
        html.raw("</ol>\n</nav>\n")
        EPUBPage.close(&html)
        return html.bytes
    }

    private var coverPage: [UInt8] {
        var html = HTMLBody()
        EPUBPage.open(title: title, language: language == "und" ? nil : language, &html)
        html.raw("<section class=\"cover\" epub:type=\"cover\"><img src=\"cover.svg\"")
        html.attribute("alt", title)
        html.raw(" /></section>\n")
        EPUBPage.close(&html)
        return html.bytes
    }
}
