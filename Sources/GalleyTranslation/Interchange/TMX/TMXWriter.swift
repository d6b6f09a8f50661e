import GalleyCore
import GalleyXML

/// Writes an article's units as a memory: a `<tu>` a unit, named as in every other hand-off.
struct TMXWriter: ArticleWriter {
    private let options: HandoffOptions
    private var memory: TranslationMemory?

    init(_ options: HandoffOptions) { self.options = options }

    mutating func write(_ article: Article, to sink: inout ByteSink) throws {
        let handoff = Handoff(article, target: options.target, inlineTags: .protected)
        var memory = memory ?? TranslationMemory(from: handoff.sourceLanguage, to: handoff.targetLanguage)
        for unit in handoff.units where unit.isTranslatable {
            memory.add(unit, target: options.isPrefilled ? unit.source : nil)
        }
        sink.append(memory.take())
        self.memory = memory
    }

    mutating func finish(_ sink: inout ByteSink) throws {
        sink.append(memory?.finish() ?? [])
    }
}
