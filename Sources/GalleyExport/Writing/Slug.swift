/// Words as a part of a path: letters and digits of any script, joined by hyphens.
enum Slug {
    static func make(_ text: String) -> String {
        var result = ""
        for scalar in text.lowercased().unicodeScalars {
            let properties = scalar.properties
            if properties.isAlphabetic || properties.numericType != nil || isMark(properties.generalCategory) {
                result.unicodeScalars.append(scalar)
            } else if !result.isEmpty, result.utf8.last != UInt8(ascii: "-"), scalar != "'", scalar != "’" {
                result += "-"
            }
        }
        return result.utf8.last == UInt8(ascii: "-") ? String(result.dropLast()) : result
    }

    private static func isMark(_ category: Unicode.GeneralCategory) -> Bool {
        category == .nonspacingMark || category == .spacingMark
    }
}
