/// A BCP 47 tag as it may stand in an attribute: well-formed and valid by RFC 5646 (2.2.9).
///
/// Pages write what they like (`de-ere`, `en-UK`, `eng`); checkers and reading systems refuse a tag with a subtag
/// that is not registered.
enum LanguageTag {
    /// What may still follow, in the order of the grammar.
    private enum Stage: Int {
        case script, region, variant, extensions, privateUse
    }

    /// The tag as far as it is valid: what follows the first subtag out of place or unknown is left off. Nil when
    /// there is no known language at its start.
    static func written(_ tag: String?) -> String? {
        guard let tag else { return nil }
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let first = parts.first, let language = language(first) else { return nil }
        var kept = [language]
        var stage = Stage.script
        for part in parts.dropFirst() {
            guard let (next, written) = subtag(part, at: stage), !kept.dropFirst().contains(written) else { break }
            stage = next
            kept.append(written)
        }
        // A singleton announces subtags; without one it is out of place.
        while kept.count > 1, kept[kept.count - 1].utf8.count == 1 { kept.removeLast() }
        return kept.joined(separator: "-")
    }

    private static func language(_ part: String) -> String? {
        let code = part.lowercased()
        if let short = shorter[code] { return short }
        guard languages.contains(code) else { return nil }
        return part
    }

    /// The subtag as it is written and what may follow it; nil where it may not stand.
    private static func subtag(_ part: String, at stage: Stage) -> (Stage, String)? {
        let count = part.utf8.count
        guard (1...8).contains(count), part.utf8.allSatisfy(isAlphanumeric) else { return nil }
        if stage == .privateUse { return (.privateUse, part) }
        switch part.lowercased() {
        case "x": return (.privateUse, part)
        // The extensions there are (RFC 6067, RFC 6497).
        case "u", "t": return (.extensions, part)
        default: if count == 1 { return nil }
        }
        if stage == .extensions { return (.extensions, part) }
        if stage == .script, scripts.contains(part.lowercased()) { return (.region, part) }
        if stage.rawValue <= Stage.region.rawValue {
            // The United Kingdom is GB there, whatever pages say.
            if part.uppercased() == "UK" { return (.variant, "GB") }
            if regions.contains(part.uppercased()) { return (.variant, part) }
        }
        return variants.contains(part.lowercased()) ? (.variant, part) : nil
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
    }
}
