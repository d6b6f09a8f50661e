/// A file that holds more than the reader was told to take.
package struct FileTooLarge: Error, Sendable, CustomStringConvertible {
    package let path: String
    /// In bytes.
    package let limit: Int

    package var description: String {
        "\(path) is larger than \(limit / 1_000_000) MB, the most that is read of one page"
    }

    package init(path: String, limit: Int) {
        self.path = path
        self.limit = limit
    }
}
