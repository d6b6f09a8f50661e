/// An entry of the list of active formatting elements: an element, or a marker.
struct FormattingEntry: BitwiseCopyable, Sendable {
    let node: UInt32
    let tag: HTMLTag
    /// Where on the stack of open elements it was put; a hint that is checked before it is believed.
    let stackIndex: UInt32
    /// A hash of the attributes, zero until two elements of one name are compared.
    var signature: UInt32 = 0

    static let marker = FormattingEntry(node: .max, tag: .unknown, stackIndex: 0)

    var isMarker: Bool {
        @inline(__always) get { node == .max }
    }
}
