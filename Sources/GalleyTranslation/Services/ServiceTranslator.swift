package import GalleyCore
import GalleyText

/// Translates articles through a service, what is protected kept away from it.
package struct ServiceTranslator: Sendable {
    private let service: any TranslationService

    package init(_ service: any TranslationService) { self.service = service }

    /// The article in another language. A unit whose answer has lost what is protected stays untranslated, and the
    /// report and a warning say so.
    /// - Throws: `TranslationServiceError`; `HandoffError` when the article's language is not known.
    package func translate(_ article: Article, into target: String) async throws -> MergeResult {
        let handoff = Handoff(article, target: target)
        guard let source = article.metadata.language, source != "und" else {
            throw HandoffError(
                .wrongLanguage, article.id, "its language is not known; tag it first: galley tag")
        }
        let open = handoff.units.filter(\.isTranslatable)
        let answers = try await service.translate(
            open.map { ServiceMarkup.encode($0.source) }, from: source, to: target)
        guard answers.count == open.count else {
            throw TranslationServiceError(
                .unreadable, service.name, "gave \(answers.count) answers to \(open.count) pieces of text")
        }
        let translated = Dictionary(
            zip(open, answers).map { ($0.id, ServiceMarkup.decode($1, of: $0.source)) }, uniquingKeysWith: { $1 })
        let returned = try ReturnedHandoff(
            mediaType: XLIFF12.format.mediaType, articleID: article.id, snapshot: handoff.snapshot,
            sourceLanguage: handoff.sourceLanguage, targetLanguage: handoff.targetLanguage,
            units: handoff.units.map {
                ReturnedUnit(id: $0.id, source: $0.source, target: translated[$0.id, default: nil] ?? $0.source)
            }, name: service.name)
        let merger = TranslationMerger(options: MergeOptions(translator: service.name, target: target))
        return try merger.merge(returned, into: article, name: service.name)
    }
}
