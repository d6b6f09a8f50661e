/// Something that translates: a program on this machine, or a server that speaks a known interface.
package protocol TranslationService: Sendable {
    /// What it is called in the translation's credits.
    var name: String { get }

    /// Translates pieces of markup (`ServiceMarkup`), one answer for each, in order.
    /// - Parameters:
    ///   - source: BCP 47; what the text is in.
    ///   - target: BCP 47.
    /// - Throws: `TranslationServiceError`.
    func translate(_ pieces: [String], from source: String, to target: String) async throws -> [String]
}
