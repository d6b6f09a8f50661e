/// How the readers of a language write dates; made once for a text of many parts.
package struct DateConventions: Sendable {
    /// Primary subtag.
    let language: String?
    let order: DayMonthOrder

    /// - Parameter tag: BCP 47, with the region where it is known.
    package init(language tag: String?) {
        language = tag.flatMap(LanguageCode.primary)
        order = DayMonthOrder(language: tag)
    }
}
