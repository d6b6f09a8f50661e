package import GalleyCore

/// What came back from a translator for one article, whatever the format was.
package struct ReturnedHandoff: Sendable, Hashable {
    /// Media type of the file.
    package let mediaType: String
    /// The article's id, where the file still says it.
    package var articleID: String?
    /// The state of the source's words when they were handed off, where the file still says it.
    package var snapshot: ContentHash?
    /// BCP 47.
    package var sourceLanguage: String?
    /// BCP 47.
    package var targetLanguage: String?
    /// In the order of the file; names are unique.
    package let units: [ReturnedUnit]

    /// - Throws: `HandoffError` when two units bear the same name or one bears none.
    package init(
        mediaType: String, articleID: String? = nil, snapshot: ContentHash? = nil, sourceLanguage: String? = nil,
        targetLanguage: String? = nil, units: [ReturnedUnit], name: String
    ) throws {
        var lines: [String: Int] = [:]
        for unit in units {
            if unit.id.isEmpty {
                throw HandoffError(
                    .unitNames, name, "line \(unit.line): a unit has no id; the file was changed by hand")
            }
            if let first = lines.updateValue(unit.line, forKey: unit.id) {
                throw HandoffError(
                    .unitNames, name,
                    "line \(unit.line): the id \"\(unit.id)\" stands already in line \(first); every unit needs its own"
                )
            }
        }
        self.mediaType = mediaType
        self.articleID = articleID
        self.snapshot = snapshot
        self.sourceLanguage = sourceLanguage
        self.targetLanguage = targetLanguage
        self.units = units
    }
}
