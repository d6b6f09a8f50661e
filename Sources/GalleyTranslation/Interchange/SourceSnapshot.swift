package import GalleyCore

/// The state of the words at the time of a hand-off: tells in one comparison whether the source changed since.
package enum SourceSnapshot {
    /// The fingerprint of all units' names and words.
    package static func hash(of units: [HandoffUnit]) -> ContentHash {
        ContentHash(of: units.map { "\($0.id)\t\($0.source.text)\n" }.joined().utf8)
    }
}
