/// Why one item of a batch gave no article, in one sentence.
struct BatchError: Error, Sendable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    init(of error: any Error) { description = String(describing: error) }

    /// The sentence with the item it is about, which it may name itself.
    func naming(_ item: String) -> String { description.contains(item) ? description : "\(item): \(description)" }
}
