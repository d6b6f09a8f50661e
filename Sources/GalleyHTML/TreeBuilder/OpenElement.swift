/// An entry of the stack of open elements, with what searches ask of it at hand.
struct OpenElement: BitwiseCopyable, Sendable {
    let node: UInt32
    let traits: TagTraits
    /// `unknown` for foreign elements too, whatever their name.
    let tag: HTMLTag
    /// A hash of the name where `tag` does not say it.
    var nameHash: UInt32 = 0
}
