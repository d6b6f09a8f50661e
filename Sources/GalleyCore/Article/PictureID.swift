/// The stable name of a picture within its article: a hash of its address, or of its caption without one.
public struct PictureID: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    /// The id of a picture at an address, or with a caption.
    public init(of url: String?, caption: String?) {
        self.init("pic-" + ContentHash(of: (url ?? caption ?? "").utf8).short)
    }

    public var description: String { text }
}
