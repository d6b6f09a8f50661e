/// The form of language tags (BCP 47, RFC 5646, section 2.1), whether or not anybody registered them.
package enum LanguageTagForm {
    /// True for a language of two or three letters, then subtags of up to eight letters and digits, parted by hyphens.
    package static func isWellFormed(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter) else { return false }
        return parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || $0 &- 0x30 < 10 } }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
