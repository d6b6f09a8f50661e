/// The frame of a book's XHTML pages.
enum EPUBPage {
    static func open(title: String, language: String?, _ html: inout HTMLBody) {
        html.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n")
        html.raw("<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"")
        html.attribute("lang", language)
        html.attribute("xml:lang", language)
        html.attribute("dir", TextDirection(language: language).rawValue)
        html.raw(">\n<head>\n<title>")
        html.words(title)
        html.raw("</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\" />\n</head>\n<body>\n")
    }

    static func close(_ html: inout HTMLBody) { html.raw("</body>\n</html>\n") }

    /// The book's own style, which leaves type and size to the reader.
    static let style: StaticString = """
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; }
        .byline, .dates, figcaption, .source { font-size: 0.85em; }
        .standfirst { font-weight: bold; }
        figure { margin: 1em 0; }
        figure img { height: auto; max-width: 100%; }
        aside { border: solid; border-width: 0 0 0 3px; margin: 1em 0; padding: 0 0 0 1em; }
        [dir="rtl"] aside { border-width: 0 3px 0 0; padding: 0 1em 0 0; }
        pre { white-space: pre-wrap; }
        table { border-collapse: collapse; }
        th, td { border: 1px solid; padding: 0.2em 0.4em; text-align: start; vertical-align: top; }
        .cover { margin: 0; text-align: center; }
        .cover img { height: 95vh; max-width: 100%; }

        """
}
