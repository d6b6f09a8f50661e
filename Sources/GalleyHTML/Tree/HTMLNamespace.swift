/// The namespace of an element: the HTML parser makes elements in these three only (HTML Standard §13.2.6).
@usableFromInline
package enum HTMLNamespace: UInt8, BitwiseCopyable, Sendable {
    case html, svg, mathML
}
