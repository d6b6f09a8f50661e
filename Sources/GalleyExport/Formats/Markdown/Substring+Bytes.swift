/// Looks at text byte by byte: a joiner or a combining mark behind a sign makes one character of both, which would
/// hide the sign from comparisons of characters.
extension Substring {
    /// True when the text opens with these bytes.
    func begins(with text: StaticString) -> Bool { text.withUTF8Buffer { utf8.starts(with: $0) } }

    /// The text behind so many bytes.
    func behind(_ count: Int) -> Substring { Substring(utf8.dropFirst(count)) }

    /// The text without blanks at its start.
    var unindented: Substring { Substring(utf8.drop { $0 == 0x20 }) }

    var isBlankLine: Bool { utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }

    /// The lines, without their ends (LF or CRLF).
    var lines: [Substring] {
        utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            Substring(line.last == 0x0D ? line.dropLast() : line)
        }
    }
}
