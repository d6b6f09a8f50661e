public import GalleyCore

/// The workflow step `clean`: takes a page, gives its article.
public struct CleanStep: Step {
    /// The step's line in the registry.
    public static let entry = StepEntry(description) { options, context in try CleanStep(options, context) }

    /// The option that names a file or folder of site rules.
    package static let siteRulesOption = "siteRules"

    static let description = StepDescription(
        name: "clean", summary: "Takes the story out of a page and puts every decision on record.", kind: .perArticle,
        takes: .page, gives: .article,
        options: [
            StepOption(
                "captions", .choice(CleanOptions.Captions.allCases.map(\.rawValue)), default: .string("to-picture"),
                summary: "What becomes of captions among the paragraphs."),
            StepOption(
                "credits", .list(.string), default: .array([]),
                summary: "Phrases of the house that are credits wherever they stand."),
            StepOption(
                "keepDateline", .boolean, default: .bool(true),
                summary: "False when the dateline's words shall leave the first paragraph."),
            StepOption(
                "stet", .list(.string), default: .array([]), summary: "Names of rules or cuts that shall stand."),
            StepOption("only", .list(.string), summary: "Only these rules work."),
            StepOption("except", .list(.string), default: .array([]), summary: "These rules do not work."),
            StepOption(
                "record", .choice(CleanOptions.RecordScope.allCases.map(\.rawValue)), default: .string("story"),
                summary: "Whether cuts are recorded in and beside the story, or of the whole page."),
            StepOption(
                "lostText", .number(0...1), default: .number(0.35),
                summary: "Share of article-like words cut above which the article is warned of."),
            StepOption(
                siteRulesOption, .inputPath,
                summary: "A file of rules for a host, or a folder of such files: container, keep, cut, fields, tests."),
            StepOption(
                "siteMemory", .inputPath,
                summary: "A file of lines that sites repeat from page to page, as galley learn writes it."),
        ],
        example: #"{ "captions": "to-picture", "credits": ["Sketched by the Pan Pacific Agency."] }"#)

    private let cleaner: ArticleCleaner

    /// - Throws: `StepOptionError` for a rule that does not exist and for site rules that cannot be used.
    init(_ options: StepOptions, _ context: StepContext) throws {
        var chosen = try CleanOptions(options)
        func file<Value>(_ option: String, _ read: (String) throws -> Value) throws -> Value? {
            guard let path = options.string(option) else { return nil }
            do { return try read(path.hasPrefix("/") ? path : context.inputFolder + "/" + path) } catch {
                throw StepOptionError(.invalid("\(error)"), option: option, step: "clean")
            }
        }
        if let rules = try file(Self.siteRulesOption, { try SiteRules(path: $0) }) { chosen.siteRules = rules }
        if let memory = try file("siteMemory", { try StandingLines(path: $0) }) { chosen.siteMemory = memory }
        cleaner = ArticleCleaner(options: chosen)
    }

    public func run(_ material: Material, in context: StepContext) async throws -> [Material] {
        guard case .page(let page) = material else { return [material] }
        return [.article(try cleaner.clean(page))]
    }
}

extension CleanOptions {
    /// - Throws: `StepOptionError` for a rule that does not exist.
    init(_ options: StepOptions) throws {
        let known = CleanRules.descriptions.map { $0.id.text }
        for name in ["only", "except"] {
            for rule in options.strings(name) where !known.contains(rule) {
                throw StepOptionError(
                    .invalid("there is no rule \"\(rule)\"" + NearestName.hint(for: rule, among: known)), option: name,
                    step: "clean", known: known)
            }
        }
        self.init(
            captions: options.string("captions").flatMap(Captions.init) ?? .toPicture,
            credits: options.strings("credits"), keepDateline: options["keepDateline"]?.bool ?? true,
            stets: options.strings("stet"), only: options["only"] == nil ? nil : options.strings("only"),
            except: options.strings("except"), record: options.string("record").flatMap(RecordScope.init) ?? .story,
            lostTextThreshold: options.number("lostText") ?? 0.35)
    }
}
