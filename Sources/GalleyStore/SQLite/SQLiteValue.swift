/// A value that is put into a statement.
package enum SQLiteValue: Sendable {
    case null
    case integer(Int)
    case text(String)
    case blob([UInt8])

    /// Null for nil.
    package static func text(_ text: String?) -> SQLiteValue { text.map { .text($0) } ?? .null }
}
