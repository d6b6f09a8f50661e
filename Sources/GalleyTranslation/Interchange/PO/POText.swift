/// Strings as PO files quote them.
enum POText {
    /// The text in quotation marks, a line of the file for each of its lines, with a line feed behind.
    static func quoted(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 1 else { return "\"\(escaped(text))\"\n" }
        var result = "\"\"\n"
        for (number, line) in lines.enumerated() {
            let isLast = number == lines.count - 1
            if isLast, line.isEmpty { break }
            result += "\"\(escaped(String(line)))\(isLast ? "" : "\\n")\"\n"
        }
        return result
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case "\n": result += "\\n"
            // msgfmt refuses other control characters.
            case "\u{0}"..<" ": break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text of what stands between quotation marks; nil when a mark is missing.
    static func unquoted(_ line: Substring) -> String? {
        guard line.count >= 2, line.first == "\"", line.last == "\"" else { return nil }
        var result = ""
        var escape = false
        for scalar in line.dropFirst().dropLast().unicodeScalars {
            if escape {
                switch scalar {
                case "n": result += "\n"
                case "t": result += "\t"
                case "r": result += "\r"
                default: result.unicodeScalars.append(scalar)
                }
                escape = false
            } else if scalar == "\\" {
                escape = true
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return escape ? nil : result
    }
}
