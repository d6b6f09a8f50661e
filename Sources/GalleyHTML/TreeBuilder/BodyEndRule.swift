/// Which paragraph of "in body" (HTML Standard §13.2.6.4.7) an end tag falls under.
enum BodyEndRule: UInt8, Sendable {
    case ordinary, template, body, html, block, form, paragraph, listItem, definition, heading, formatting, marker
    case lineBreak
}
