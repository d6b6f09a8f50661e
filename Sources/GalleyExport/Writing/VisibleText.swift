/// Words for titles and names, which must show something.
enum VisibleText {
    /// The words on one line, without blanks around them; what shows nothing at all counts as empty.
    static func visible(_ text: String, else fallback: String = "") -> String {
        let isShown = text.unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator: false
            default: true
            }
        }
        if !isShown { return fallback }
        let words = text.unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 }
        return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }
}
