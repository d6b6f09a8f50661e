import FoundationEssentials
import GalleyCore
import GalleyStore
import GalleyText
import GalleyTranslation

/// `galley handoff`: articles into a folder that a translator's tool opens as it is.
enum HandoffCommand {
    static let verb = Verb(
        "handoff", summary: "makes a folder of hand-offs that a translator's tool opens as it is",
        operands: "[FILE|-]…", operandCount: Verb.anyNumber,
        flags: [
            Flag("target", .text("LANGUAGE"), "the language to be translated into; needed"),
            Flag(
                "profile", .choice(HandoffProfile.allCases.map(\.rawValue)), "for which tool; omegat if left out"),
            Flag("out", .text("FOLDER"), "the folder, made if it is not there; needed"),
        ],
        examples: [
            .init("galley handoff tagged.jsonl --target ko --out handoff/ko", "an OmegaT project of all its articles"),
            .init("galley handoff tagged.jsonl --target de --profile weblate --out handoff/de", "PO and terminology"),
        ],
        run: run)

    private static func run(_ arguments: Arguments, _ console: Console) async throws -> ExitCode {
        guard let target = try SharedFlags.language("target", arguments, verb: "handoff") else {
            throw UsageError(verb: "handoff", "wants --target LANGUAGE, such as --target ko")
        }
        guard let folder = arguments.text("out") else {
            throw UsageError(verb: "handoff", "wants --out FOLDER, such as --out handoff/\(target)")
        }
        let profile = arguments.text("profile").flatMap(HandoffProfile.init) ?? .omegat
        var reader = ArticleReader(arguments.operands)
        var (articles, names, failed) = ([(name: String, article: Article)](), Set<String>(), 0)
        while let item = try reader.next() {
            switch item.article {
            case .success(let article): articles.append((name(for: article, &names), article))
            case .failure(let error):
                console.complain("\(item.name): \(error)")
                failed += 1
            }
        }
        for (source, group) in byLanguage(articles) {
            // One project has one source language.
            let path = articles.count == group.count ? folder : "\(folder)/from-\(source)"
            try write(try profile.files(group, target: target), profile.folders, into: path)
        }
        return .batch(done: articles.count, failed: failed)
    }

    private static func byLanguage(
        _ articles: [(name: String, article: Article)]
    ) -> [(source: String, articles: [(name: String, article: Article)])] {
        Dictionary(grouping: articles) { $0.article.metadata.language.flatMap(LanguageCode.primary) ?? "und" }
            .map { (source: $0.key, articles: $0.value) }.sorted { $0.source < $1.source }
    }

    /// A file name of the headline's or the id's words, each once.
    private static func name(for article: Article, _ taken: inout Set<String>) -> String {
        let slug = Slug.make(article.headline)
        let base = slug.isEmpty ? Slug.make(article.id) : slug
        var name = base.isEmpty ? "article" : base
        var number = 2
        while !taken.insert(name).inserted {
            name = "\(base)-\(number)"
            number += 1
        }
        return name
    }

    private static func write(_ files: [HandoffFile], _ folders: [String], into path: String) throws {
        for folder in folders {
            try FileManager.default.createDirectory(atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
        }
        for file in files {
            let place = "\(path)/\(file.path)"
            try FileManager.default.createDirectory(
                atPath: String(place[..<(place.lastIndex(of: "/") ?? place.endIndex)]),
                withIntermediateDirectories: true)
            try AtomicFile.write(file.bytes, to: place)
        }
    }
}
