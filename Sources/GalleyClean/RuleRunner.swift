import GalleyCore

/// Lets the rules work in their order, those that the options allow.
struct RuleRunner {
    let options: CleanOptions

    func run(on desk: inout CleaningDesk) {
        for rule in CleanRules.all {
            let id = rule.description.id.text
            if options.except.contains(id) { continue }
            if let only = options.only, !only.contains(id) { continue }
            rule.apply(to: &desk)
        }
    }
}
