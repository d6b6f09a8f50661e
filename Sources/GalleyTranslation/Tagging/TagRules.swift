package import GalleyCore

/// The tagging rules in the order they work: what must be protected first, since later rules leave it alone; then
/// names of sources, then what is said, then values.
package enum TagRules {
    static let all: [any TaggingRule.Type] = [
        ForeignPassageRule.self,
        URLRule.self,
        EmailRule.self,
        HandleRule.self,
        HashtagRule.self,
        CodeRule.self,
        DatelineRule.self,
        AgencyRule.self,
        AcronymRule.self,
        PersonRule.self,
        OrganisationRule.self,
        PlaceRule.self,
        QuotationRule.self,
        DateRule.self,
        TimeRule.self,
        MoneyRule.self,
        PercentRule.self,
        MeasureRule.self,
        NumberRule.self,
        TitleRule.self,
        TermRule.self,
    ]

    /// What each rule is, with its examples, in order; the language comes before them all.
    package static var descriptions: [RuleDescription] {
        [LanguageRule.description] + all.map { $0.description }
    }
}
