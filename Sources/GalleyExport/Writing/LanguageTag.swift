/// A BCP 47 tag as it may stand in an attribute: checked for form, not for registration.
enum LanguageTag {
    /// The tag when its subtags are 1 to 8 ASCII letters or digits and the first is a language, else nil.
    static func written(_ tag: String?) -> String? {
        guard let tag, let first = tag.split(separator: "-", omittingEmptySubsequences: false).first,
            (2...8).contains(first.utf8.count), first.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A })
        else { return nil }
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        let isSound = parts.allSatisfy { part in
            (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { isLetterOrDigit($0) }
        }
        return isSound ? tag : nil
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
    }
}
