import GalleyCore
import GalleyExport
import Glibc

/// Flags that several verbs have in common, declared once.
enum SharedFlags {
    static let from = Flag(
        "from", .choice(["html", "text", "jsonl", "warc"] + articleFormats.map(\.rawValue)),
        "what the input is; guessed from its name if left out")
    /// Formats whose articles need no cleaning.
    static let articleFormats: [ArticleFormat] = [.markdown, .ninjs, .nitf, .wxr, .json]
    static let to = Flag("to", .text("FORMAT"), "the format of the output: galley list formats")
    static let out = Flag("out", .text("PATH"), "a file, or a template such as out/{slug}.md; - is standard output")
    static let jobs = Flag("jobs", .number("N", 1...256), "how many to work on at once")
    static let allowAddress = Flag(
        "allow-address", .text("CIDR[:PORT]"), repeatable: true, "lets fetch reach this private address")
    static let maxSize = Flag("max-size", .number("MB", 1...2000), "the largest page that is read; 64 if left out")
    static let allow = Flag(
        "allow", .choice(ExportGate.Permission.allCases.map(\.rawValue)), repeatable: true,
        "exports also what is under embargo or killed, and puts that on its record")
    static let json = Flag("json", "writes JSON for programs")

    /// Bytes of the largest page taken.
    static func maxBytes(_ arguments: Arguments) -> Int { (arguments.number("max-size") ?? 64) * 1_000_000 }

    /// The language that a flag names, in the form of BCP 47.
    /// - Throws: `UsageError` for what is no language tag.
    static func language(_ flag: String, _ arguments: Arguments, verb: String) throws -> String? {
        guard let tag = arguments.text(flag) else { return nil }
        guard StepOption.Shape.language.accepts(.string(tag)) else {
            throw UsageError(verb: verb, "wants \(StepOption.Shape.language.wanted) after --\(flag), not \"\(tag)\"")
        }
        return tag
    }

    /// How many items are worked on at once: what was asked for, else as many as there are processors.
    static func jobCount(_ arguments: Arguments) -> Int {
        arguments.number("jobs") ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }
}
