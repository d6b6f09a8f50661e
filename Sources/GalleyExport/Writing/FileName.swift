import GalleyCore

/// File names that are safe on every system, made from words that may be anything.
enum FileName {
    /// Bytes of a name with its extension; the usual limit is 255, some systems count differently.
    static let maxBytes = 200

    /// One component of a path.
    /// - Parameters:
    ///   - stem: what the name should say.
    ///   - ending: the extension with its dot, or nothing; it is never cut.
    ///   - mark: words put behind the stem to tell equal names apart.
    static func component(stem: String, ending: String = "", mark: String? = nil) -> String {
        let tail = (mark.map { "-" + $0 } ?? "") + cleaned(ending)
        var name = trimmed(cut(trimmed(cleaned(stem)), toBytes: max(1, maxBytes - tail.utf8.count)))
        if name.isEmpty { name = "untitled" }
        if let base = reservedBase(of: name) { name = base + "_" + name.dropFirst(base.count) }
        return name + tail
    }

    /// Words in which nothing parts folders, controls a terminal, or hides.
    static func cleaned(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "/", "\\", ":", "*", "?", "\"", "<", ">", "|":
                if scalars.last != "-" { scalars.append("-") }
            case _ where isInvisible(scalar): continue
            case _ where scalar.properties.isWhitespace:
                if scalars.last != " " { scalars.append(" ") }
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// True for controls, direction marks, unassigned and private characters; joiners stay, since scripts and emoji
    /// need them.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: return false
        case 0x20..<0x7F, 0x200C, 0x200D: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .unassigned, .privateUse: return true
        default: return false
        }
    }

    /// Without blanks and dots at the ends (Windows drops those at the end, those at the start hide the file) and
    /// without the hyphens that commands take for flags.
    private static func trimmed(_ text: String) -> String {
        var view = text[...]
        while let first = view.first, first == " " || first == "." || first == "-" { view.removeFirst() }
        while let last = view.last, last == " " || last == "." || last == "-" { view.removeLast() }
        return String(view)
    }

    /// As many whole characters as fit; of a character too long for that (hundreds of combining marks), whole scalars.
    private static func cut(_ text: String, toBytes limit: Int) -> String {
        if text.utf8.count <= limit { return text }
        var result = ""
        for character in text {
            if result.utf8.count + character.utf8.count > limit { break }
            result.append(character)
        }
        if !result.isEmpty { return result }
        var scalars = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            count += UTF8.width(scalar)
            if count > limit { break }
            scalars.append(scalar)
        }
        return String(scalars)
    }

    /// The part of a name before its first dot, where Windows takes it for a device with any ending.
    private static func reservedBase(of name: String) -> Substring? {
        let base = name.prefix { $0 != "." }
        let word = base.lowercased().trimmingSpaces
        if ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"].contains(word) { return base }
        guard word.count == 4, word.hasPrefix("com") || word.hasPrefix("lpt"), let digit = word.last else { return nil }
        return "0123456789¹²³".contains(digit) ? base : nil
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var view = self[...]
        while view.last == " " { view.removeLast() }
        return String(view)
    }
}
