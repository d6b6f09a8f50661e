/// The opening of a story that says where, when and from whom it comes: `SEOUL, Nov 5, 2020, Hankyoreh.`
///
/// Picture captions have the same form (`SEOUL, SOUTH KOREA - FEBRUARY 7, 2020:`).
public struct Dateline: Sendable, Hashable {
    /// The words as they stand in the text.
    public let text: String
    /// The place as written.
    public let place: String?
    public let date: Timestamp?
    /// The paper or agency named in it.
    public let source: String?

    public init(text: String, place: String? = nil, date: Timestamp? = nil, source: String? = nil) {
        self.text = text
        self.place = place
        self.date = date
        self.source = source
    }
}
