/// The element names the parser and its callers tell apart by number; every other name is `unknown` and is read
/// from the source.
///
/// A value says the name of an element of the HTML namespace: an SVG `title` is `unknown` to ``HTMLTree/tag(_:)``.
@usableFromInline
package enum HTMLTag: UInt8, BitwiseCopyable, Sendable, CaseIterable {
    case unknown = 0

    // The document and its head.
    case html, head, body, title, base, basefont, bgsound, link, meta, style, script, noscript, template, noframes,
        frameset, frame

    // Sections and blocks.
    case address, article, aside, blockquote, center, details, dialog, dir, div, dl, fieldset, figcaption, figure,
        footer, header, hgroup, main, menu, nav, ol, p, search, section, summary, ul, h1, h2, h3, h4, h5, h6, pre,
        listing, form, li, dd, dt, plaintext

    // Formatting, as the list of active formatting elements knows it.
    case a, b, big, code, em, font, i, nobr, s, small, strike, strong, tt, u

    // Tables.
    case table, caption, colgroup, col, tbody, tfoot, thead, tr, td, th

    // Embedded things, controls and elements without an end tag.
    case applet, marquee, object, area, br, embed, img, image, keygen, wbr, input, param, source, track, hr, button,
        textarea, xmp, iframe, noembed, select, optgroup, option

    // Ruby.
    case ruby, rb, rtc, rp, rt

    // Words.
    case span, label, sub, sup, time, abbr, acronym, bdi, bdo, cite, data, del, dfn, ins, kbd, legend, mark, q,
        samp, `var`, output, progress, meter, datalist, slot

    // Media.
    case audio, video, picture, canvas, map

    // Names that matter inside or at the border of SVG and MathML.
    case svg, math, mi, mo, mn, ms, mtext, annotationXML, foreignObject, desc, mglyph, malignmark

    /// The name as the tree shows it, in lower case; empty for `unknown`.
    package var name: String { Self.names[Int(rawValue)] }
}
