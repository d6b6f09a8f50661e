/// One thing that is looked at before a translation is accepted.
package protocol TranslationCheck: Sendable {
    /// Its id, explanation, severity and examples.
    var description: CheckDescription { get }
    /// What is wrong with one unit, in sentences for people.
    func problems(in unit: CheckedUnit) -> [CheckProblem]
}
