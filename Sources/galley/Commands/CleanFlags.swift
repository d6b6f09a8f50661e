import GalleyClean
import GalleyCore

/// The flags by which `clean` and `explain` are told how to clean, and what they amount to.
enum CleanFlags {
    static let all = [
        Flag("credit", .text("PHRASE"), repeatable: true, "a house phrase that credits a picture"),
        Flag("stet", .text("RULE-OR-CUT"), repeatable: true, "lets stand what this rule or cut would take"),
        Flag("only", .text("RULE"), repeatable: true, "cleans with this rule alone"),
        Flag("except", .text("RULE"), repeatable: true, "cleans without this rule"),
        Flag("site-rules", .text("PATH"), repeatable: true, "rules for a host, or a folder of such files"),
        Flag("site-memory", .text("FILE"), "lines that sites repeat, as galley learn writes them"),
    ]

    /// - Throws: `UsageError` for names that no rule has, and for site rules that cannot be used.
    static func options(_ arguments: Arguments, verb: String) throws -> CleanOptions {
        var options = CleanOptions()
        options.credits = arguments.texts("credit")
        options.stets = try stets(arguments, verb)
        if arguments.has("only") { options.only = try rules(arguments, "only", verb) }
        options.except = try rules(arguments, "except", verb)
        if arguments.has("site-rules") {
            do { options.siteRules = try SiteRules(paths: arguments.texts("site-rules")) } catch {
                throw UsageError("galley \(verb): \(error)")
            }
        }
        if let path = arguments.text("site-memory") {
            do { options.siteMemory = try StandingLines(path: path) } catch {
                throw UsageError("galley \(verb): \(error)")
            }
        }
        return options
    }

    private static var known: [String] { CleanRules.descriptions.map(\.id.text) }

    /// Names of rules, each of which there must be.
    private static func rules(_ arguments: Arguments, _ flag: String, _ verb: String) throws -> [String] {
        for name in arguments.texts(flag) where !known.contains(name) { throw unknown(name, verb) }
        return arguments.texts(flag)
    }

    /// Names of rules or of cuts, which are a rule's name and ten hexadecimal digits.
    private static func stets(_ arguments: Arguments, _ verb: String) throws -> [String] {
        for name in arguments.texts("stet") where !known.contains(name) {
            let isCut = known.contains { rule in
                name.hasPrefix(rule + "-") && name.utf8.count == rule.utf8.count + 11
                    && name.utf8.suffix(10).allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }
            }
            if !isCut { throw unknown(name, verb) }
        }
        return arguments.texts("stet")
    }

    private static func unknown(_ name: String, _ verb: String) -> UsageError {
        UsageError(verb: verb, "knows no rule \"\(name)\"" + NearestName.hint(for: name, among: known))
    }
}
