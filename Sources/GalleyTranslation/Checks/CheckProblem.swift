/// Something a check found in one unit.
package struct CheckProblem: Sendable, Hashable {
    /// One sentence: what is wrong.
    package let message: String
    /// UTF-8 offsets of the translation's words it is about, where it is about some.
    package let range: Range<Int>?

    package init(_ message: String, at range: Range<Int>? = nil) {
        self.message = message
        self.range = range
    }
}
