import GalleyCore
import GalleyStore

/// A material on its way through a stage.
struct Item: Sendable {
    /// Its place in the order, counted from 0.
    let number: Int
    /// What the source called it; names it in the quarantine whatever became of it since.
    let name: String
    /// What it has become so far.
    var materials: [Material]
    var result = ItemResult()
    /// What it was when it came to the steps that compute; nil where nobody asks.
    var input: ContentHash?
    /// How it went through the last time, where somebody looked that up.
    var last: LastPassage = .unknown
    /// Why it need not go the way again.
    var standing: StandingPassage?

    init(number: Int, name: String, materials: [Material]) {
        (self.number, self.name, self.materials) = (number, name, materials)
        result.name = name
    }

    /// What is known of its last way through the workflow.
    enum LastPassage: Sendable {
        case unknown
        case known(Passage?)
    }
}
