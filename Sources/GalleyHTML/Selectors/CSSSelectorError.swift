/// Why a selector could not be read.
package struct CSSSelectorError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, for code.
    package enum Reason: String, Sendable {
        /// The selector, or a part of it between commas or combinators, is empty.
        case empty
        /// A name was expected.
        case missingName
        /// A bracket, parenthesis or quote is not closed.
        case unclosed
        /// Something selectors have and this small set of them has not.
        case unsupported
    }

    package let reason: Reason
    package let selector: String
    /// The offset in the selector's UTF-8 bytes.
    package let offset: Int

    package var description: String {
        let problem =
            switch reason {
            case .empty: "a part of it is empty"
            case .missingName: "a name is missing"
            case .unclosed: "a bracket or quote is not closed"
            case .unsupported: "this is not supported; use names, .class, #id, [attribute], :not() and > + ~"
            }
        return "The selector “\(selector)” cannot be read at character \(offset + 1): \(problem)."
    }
}
