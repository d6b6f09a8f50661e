/// What stands inside an element. Comments and processing instructions are not kept.
package indirect enum XMLNode: Sendable, Hashable {
    case element(XMLElement)
    /// Words as they are meant: references resolved, CDATA sections opened.
    case text(String)
}
