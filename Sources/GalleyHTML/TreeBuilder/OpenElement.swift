/// An entry of the stack of open elements, with what searches ask of it at hand.
struct OpenElement: BitwiseCopyable, Sendable {
    let node: UInt32
    let traits: TagTraits
    /// `unknown` for foreign elements too, whatever their name.
    let tag: HTMLTag
}
