/// Which paragraph of "in body" (HTML Standard §13.2.6.4.7) a start tag falls under.
enum BodyStartRule: UInt8, Sendable {
    case ordinary, html, headContent, body, frameset, block, heading, preformatted, form, listItem, definition
    case plaintext, button, anchor, formatting, nobr, marker, table, void, input, parameter, rule, image, textarea
    case xmp, iframe, noembed, noscript, select, choice, rubyBase, rubyText, foreign, ignored
}
