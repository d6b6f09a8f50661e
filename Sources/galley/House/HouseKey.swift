import GalleyCore
import GalleyWorkflow

/// One value that a house file may hold, and where it takes effect.
struct HouseKey: Sendable {
    /// Name, shape and meaning, as of a step's option.
    let option: StepOption
    /// The flag that the value stands for where a verb has it and the command line leaves it out.
    let flag: String?
    /// The option of workflow steps whose default the value becomes.
    let stepOption: String

    private init(_ option: StepOption, flag: String?, stepOption: String? = nil) {
        self.option = option
        self.flag = flag
        self.stepOption = stepOption ?? option.name
    }

    /// What holds without a house file: the default of the steps' option; nil for none.
    var builtIn: JSONValue? {
        let options = Rooms.registry().entries.flatMap(\.description.options)
        return options.first { $0.name == stepOption && option.shape.accepts($0.default ?? .null) }?.default
    }

    /// Every key, in the order in which `galley config` lists them.
    static let all: [HouseKey] = [
        HouseKey(
            StepOption("contact", .string, summary: "a mail or web address at which webmasters reach you"),
            flag: "contact"),
        HouseKey(
            StepOption("userAgent", .string, summary: "a name of the house's own for the User-Agent header"),
            flag: "user-agent"),
        HouseKey(
            StepOption("perHost", .integer(1...64), summary: "requests to one host at a time"), flag: "per-host"),
        HouseKey(
            StepOption("credits", .list(.string), summary: "phrases of the house that credit a picture"),
            flag: "credit"),
        HouseKey(
            StepOption("stet", .list(.string), summary: "rules or cuts that always stand"), flag: "stet"),
        HouseKey(
            StepOption("targets", .list(.language), summary: "languages to be translated into"), flag: nil),
        HouseKey(
            StepOption("glossary", .inputPath, summary: "terms with their approved translations, CSV or TSV"),
            flag: "glossary"),
        HouseKey(StepOption("jobs", .integer(1...256), summary: "how many to work on at once"), flag: "jobs"),
    ]
}
