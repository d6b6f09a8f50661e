import GalleyCore

/// Lets the rules work in their order, those that the options allow.
struct RuleRunner {
    let options: CleanOptions

    func run(on desk: inout CleaningDesk) {
        for rule in CleanRules.all where allows(rule) { rule.apply(to: &desk) }
    }

    /// What stands around the story never was in it: that is no choice among rules.
    private func allows(_ rule: any CleaningRule.Type) -> Bool {
        if options.only == nil && options.except.isEmpty || rule == OutsideTheStory.self { return true }
        let id = rule.description.id.text
        return !options.except.contains(id) && options.only?.contains(id) ?? true
    }
}
