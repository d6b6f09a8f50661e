/// A file of a hand-off's folder: its path in it, with `/`, and its bytes.
package struct HandoffFile: Sendable, Hashable {
    package let path: String
    package let bytes: [UInt8]
}
