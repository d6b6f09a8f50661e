/// One measure of the gate. The raw value is its name in the table of floors.
enum QualityMeasure: String, Sendable, CaseIterable {
    /// Harmonic mean of the mean precision and the mean recall in runs of four words.
    case f1
    case precision, recall
    /// Share of pages whose words are the gold's and no others.
    case exact
    /// Share of pages without a wrong or a missing paragraph.
    case cleanPages
    case title, authors, date
    /// F1 of pieces that must and must not stand in the text, over all pages.
    case pieces
}
