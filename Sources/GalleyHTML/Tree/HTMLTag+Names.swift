extension HTMLTag {
    /// The names in the order of the cases; a test holds the two together.
    static let names: [String] =
        [""]
            + """
            html head body title base basefont bgsound link meta style script noscript template noframes frameset frame
            address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header
            hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form li dd dt plaintext
            a b big code em font i nobr s small strike strong tt u
            table caption colgroup col tbody tfoot thead tr td th
            applet marquee object area br embed img image keygen wbr input param source track hr button textarea xmp
            iframe noembed select optgroup option
            ruby rb rtc rp rt
            span label sub sup time abbr acronym bdi bdo cite data del dfn ins kbd legend mark q samp var output
            progress meter datalist slot
            audio video picture canvas map
            svg math mi mo mn ms mtext annotation-xml foreignobject desc mglyph malignmark
            """.split { $0 == " " || $0 == "\n" }.map(String.init)
}
