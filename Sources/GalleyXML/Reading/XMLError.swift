/// Why a text was not read as XML.
package struct XMLError: Error, Sendable, CustomStringConvertible {
    package enum Reason: Sendable, Hashable {
        /// It is not well-formed.
        case malformed
        /// It has more levels, nodes or bytes than are read.
        case tooDeep, tooManyNodes, tooLarge
        /// There is no element in it.
        case empty
    }

    package let reason: Reason
    /// Where, from 1; 0 where no line is to blame.
    package let line: Int
    /// What is wrong, in words.
    package let problem: String

    package var description: String {
        (line > 0 ? "line \(line): " : "") + problem
    }
}
