import GalleyCore
import GalleyXML

/// How an XML vocabulary says what HTML says with `em`, `a` and `br`.
struct InlineVocabulary: Sendable {
    /// One element around words.
    typealias Element = (name: String, attributes: [XMLWriter.Attribute])

    /// The empty element of a line break.
    let lineBreak: String
    /// The element of a list's item.
    let item: String
    /// The element of a mark; links come with an address that is safe to write.
    let element: @Sendable (InlineMark.Kind) -> Element
    /// The element of a list whose first item has a number.
    let list: @Sendable (_ isOrdered: Bool, _ start: Int) -> Element
}
