/// A command line that cannot be followed, in one plain sentence.
struct UsageError: Error, CustomStringConvertible {
    let description: String

    /// - Parameter sentence: what the verb says, such as `has no flag --form`.
    init(verb: String, _ sentence: String) {
        description = "galley \(verb) \(sentence); see galley \(verb) --help"
    }

    init(_ description: String) { self.description = description }
}
