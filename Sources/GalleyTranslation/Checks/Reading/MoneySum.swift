/// What makes a number a sum of money.
struct MoneySum: Sendable, Hashable {
    /// ISO 4217, or a sign or word for a currency that several countries have (`$`).
    let currency: String
    /// UTF-8 offsets of the number with the currency's sign or word.
    let range: Range<Int>
}
