import GalleyCore

/// Lets the rules work in their order, those that the options allow.
struct RuleRunner {
    let options: CleanOptions

    func run(on desk: inout CleaningDesk) {
        let allowsAll = options.except.isEmpty && options.only == nil
        for rule in CleanRules.all where allowsAll || allows(rule) { rule.apply(to: &desk) }
    }

    /// What stands around the story never was in it: that is no choice among rules.
    private func allows(_ rule: any CleaningRule.Type) -> Bool {
        let id = rule.description.id.text
        if rule == OutsideTheStory.self { return true }
        return !options.except.contains(id) && options.only?.contains(id) ?? true
    }
}
