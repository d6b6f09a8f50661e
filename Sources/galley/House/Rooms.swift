import FoundationEssentials
import GalleyClean
import GalleyCore
import GalleyExport
import GalleyFetch
import GalleyTranslation
import GalleyWorkflow

/// What the rooms bring into the house: the one place that knows them all. A new step or format is a line here or in
/// its room's own list.
enum Rooms {
    /// What only the command line may grant to steps.
    struct Permissions {
        /// Private addresses fetch may reach.
        var allowedAddresses: [AllowedAddress] = []
        /// Where fetched pages are held from run to run.
        var pages: (any PageStore)?
    }

    static let formats: [ExportFormat] = ExportFormats.all + HandoffFormats.all

    static let rules: [RuleDescription] = CleanRules.descriptions + TagRules.descriptions

    /// The steps and sources of workflows, in the order of a story's way through the house.
    static func steps(_ permissions: Permissions) -> [StepEntry] {
        [
            URLListSource.entry(),
            FeedSource.entry(allowedAddresses: permissions.allowedAddresses, store: permissions.pages),
            FileSource.entry(),
            WARCSource.entry(),
            FetchStep.entry(allowedAddresses: permissions.allowedAddresses, store: permissions.pages),
            CleanStep.entry,
            PicturesStep.entry(allowedAddresses: permissions.allowedAddresses, store: permissions.pages),
            TagStep.entry,
            TranslateStep.entry(post: TranslationPost.post(allowing: permissions.allowedAddresses)),
            CheckTranslationStep.entry,
            ExportStep.entry(formats: formats, pictures: permissions.pages),
        ]
    }

    /// Everything a workflow may use, the flow's own steps and the house's programs included.
    /// - Parameters:
    ///   - house: whose values become the defaults of options.
    ///   - listsPrograms: asks every program `galley-step-NAME` on the path what it is.
    static func registry(
        _ permissions: Permissions = Permissions(), house: HouseFile = .none, listsPrograms: Bool = false
    ) -> StepRegistry {
        let programs = StepPrograms(
            searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "",
            workingFolder: FileManager.default.currentDirectoryPath)
        return StepRegistry(
            house.applied(to: steps(permissions)), programs: programs, listsPrograms: listsPrograms)
    }
}
