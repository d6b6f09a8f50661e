import GalleyCore
import GalleyExport
import GalleyWorkflow

/// The reference: a page for every step, rule and format, and the list of them beside the workflows; all written from
/// the descriptions that the checker and the runner read.
enum Reference {
    /// Where the pages lie below the folder of workflows.
    static let folder = "reference"

    /// Every page but the overview.
    static var pages: [ReferencePage] {
        steps.map(page) + Rooms.rules.map(page) + Rooms.formats.map(page)
    }

    /// The overview, `README.md`.
    /// - Parameter workflows: name of the file, name and summary of each shipped workflow.
    static func overview(_ workflows: [(file: String, name: String, summary: String)]) -> ReferencePage {
        ReferencePage(
            "README.md", heading: "Workflows",
            [
                "Ready workflows, each with samples and tests of its own. `galley run FILE` runs one, `galley test FILE` "
                    + "runs its tests, `galley new` writes a small one to begin with.",
                ReferencePage.table(
                    ["workflow", "does"], workflows.map { ["[\($0.name)](\($0.file))", $0.summary] }),
                "`galley-workflow-1.schema.json` is the JSON Schema of these files: an editor that knows it completes "
                    + "and checks them.",
                "## Steps",
                ReferencePage.table(
                    ["step", "takes → gives", "does"],
                    steps.map { step in
                        [link(step.name, "steps"), ends(step), step.summary]
                    }),
                "## Formats",
                ReferencePage.table(
                    ["format", "holds", "is"],
                    Rooms.formats.map { format in
                        [link(format.name, "formats"), format.arity.rawValue, format.summary]
                    }),
                "## Rules",
                ReferencePage.table(["rule", "does"], Rooms.rules.map { [link($0.id.text, "rules"), $0.summary] }),
                "This file and the folder `reference` are written by `swift package "
                    + "--allow-writing-to-package-directory update-reference`.",
            ])
    }

    private static var steps: [StepDescription] { Rooms.registry().entries.map(\.description) }

    private static func link(_ name: String, _ kind: String) -> String { "[\(name)](\(folder)/\(kind)/\(name).md)" }

    private static func ends(_ step: StepDescription) -> String {
        "\(step.takes?.rawValue ?? "nothing") → \(step.gives?.rawValue ?? "what it took")"
    }

    private static func page(_ step: StepDescription) -> ReferencePage {
        let key = step.kind == .source ? "\"source\": " : ""
        return ReferencePage(
            "\(folder)/steps/\(step.name).md", heading: step.name,
            [
                step.summary, "Takes \(ends(step)); \(step.kind.rawValue), version \(step.version).",
                ReferencePage.block("\(key){ \"use\": \"\(step.name)\", \"with\": \(step.example) }", "json"),
                options(step.options),
            ])
    }

    private static func page(_ format: ExportFormat) -> ReferencePage {
        ReferencePage(
            "\(folder)/formats/\(format.name).md", heading: format.name,
            [
                format.summary,
                "Media type `\(format.mediaType)`, file extension `.\(format.fileExtension)`, "
                    + "\(format.arity.rawValue), version \(format.version).",
                ReferencePage.block("galley export articles.jsonl --to \(format.name)", "sh"), options(format.options),
            ])
    }

    private static func page(_ rule: RuleDescription) -> ReferencePage {
        ReferencePage(
            "\(folder)/rules/\(rule.id.text).md", heading: rule.id.text,
            [
                rule.summary, rule.rationale, "Version \(rule.stamp.version).", "## Changes", examples(rule.changes),
                "## Keeps", examples(rule.keeps),
            ])
    }

    private static func examples(_ examples: [RuleExample]) -> String {
        examples.map { "- \(ReferencePage.code($0.source)) (\($0.language))" }.joined(separator: "\n")
    }

    private static func options(_ options: [StepOption]) -> String {
        ReferencePage.table(
            ["option", "wants", "if left out", "meaning"],
            options.map { option in
                let fallback = option.default.map { ReferencePage.code($0.text) } ?? (option.isRequired ? "needed" : "")
                return [ReferencePage.code(option.name), option.shape.wanted, fallback, option.summary]
            })
    }
}
