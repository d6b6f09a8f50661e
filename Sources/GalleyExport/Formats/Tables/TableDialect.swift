import GalleyCore

/// How a table of text parts its cells and lines. NUL stands in none: readers end a cell at it.
struct TableDialect: Sendable {
    let separator: UInt8
    let lineEnd: StaticString
    /// Bytes for whose sake a cell stands in quotation marks.
    let wantsQuotes: ByteSet
    /// Bytes that do not stand as they are.
    let changes: ByteSet
    private let replacement: StaticString

    /// RFC 4180: cells with a separator, a quotation mark or a line end in them are quoted.
    static let commas = TableDialect(
        separator: UInt8(ascii: ","), lineEnd: "\r\n", wantsQuotes: ByteSet { "\",\n\r".utf8.contains($0) },
        changes: ByteSet { $0 == 0 || $0 == 0x22 }, replacement: "\"\"")

    /// Without quotation marks: tabs and line ends in cells become blanks.
    static let tabs = TableDialect(
        separator: 0x09, lineEnd: "\n", wantsQuotes: ByteSet { _ in false },
        changes: ByteSet { $0 == 0 || $0 >= 0x09 && $0 <= 0x0D }, replacement: " ")

    /// What stands for a byte that changes.
    func replacement(of byte: UInt8) -> StaticString { byte == 0 ? "" : replacement }
}
