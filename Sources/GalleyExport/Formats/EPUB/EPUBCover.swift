import GalleyCore
import GalleyXML

/// Draws the cover: the title, who publishes it and the date, as SVG, so that no font need be carried.
enum EPUBCover {
    /// Width of a line in units of a wide (CJK) sign; Latin letters take half of one.
    private static let lineWidth = 12
    private static let mostLines = 8

    static func svg(title: String, publisher: String?, date: String?, language: String?) -> [UInt8] {
        var xml = XMLWriter(indentation: 1)
        let direction = TextDirection(language: language).rawValue
        xml.start(
            "svg", [("viewBox", "0 0 600 800"), ("width", "600"), ("height", "800"), ("xml:lang", language)],
            declaring: [("", "http://www.w3.org/2000/svg")])
        xml.element("title", text: title)
        xml.element("rect", [("width", "600"), ("height", "800"), ("fill", "#f4f1ea")])
        xml.element("rect", [("x", "40"), ("y", "40"), ("width", "520"), ("height", "4"), ("fill", "#222")])
        for (index, line) in lines(title).enumerated() {
            text(line, y: 170 + index * 58, size: 42, direction, &xml)
        }
        if let publisher { text(publisher, y: 690, size: 24, direction, &xml) }
        if let date { text(date, y: 735, size: 24, direction, &xml) }
        return xml.finish()
    }

    private static func text(_ words: String, y: Int, size: Int, _ direction: String, _ xml: inout XMLWriter) {
        xml.element(
            "text",
            [
                ("x", "300"), ("y", String(y)), ("font-family", "serif"), ("font-size", String(size)),
                ("text-anchor", "middle"), ("direction", direction), ("fill", "#222"),
            ],
            text: words)
    }

    /// Broken at blanks, or between signs where a word is longer than a line; what does not fit ends in an ellipsis.
    private static func lines(_ title: String) -> [String] {
        var lines: [String] = []
        var line = ""
        var width = 0
        func isFull(_ more: Int) -> Bool { width + more > lineWidth * 2 }
        for word in title.split(separator: " ") {
            let wordWidth = word.reduce(0) { $0 + units($1) }
            if isFull(wordWidth + 1), !line.isEmpty {
                lines.append(line)
                (line, width) = ("", 0)
            }
            if !line.isEmpty { (line, width) = (line + " ", width + 1) }
            for sign in word {
                if isFull(units(sign)) {
                    lines.append(line)
                    (line, width) = ("", 0)
                }
                line.append(sign)
                width += units(sign)
            }
        }
        if !line.isEmpty { lines.append(line) }
        if lines.count <= mostLines { return lines }
        return lines.prefix(mostLines - 1) + [lines[mostLines - 1] + "…"]
    }

    private static func units(_ sign: Character) -> Int {
        (sign.unicodeScalars.first?.value ?? 0) >= 0x1100 ? 2 : 1
    }
}
