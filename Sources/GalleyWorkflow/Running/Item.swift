import GalleyCore
import GalleyStore

/// A material on its way through a stage.
struct Item: Sendable {
    /// Its place in the order, counted from 0.
    let number: Int
    /// What the source called it; names it in the quarantine whatever became of it since.
    private(set) var name: String
    /// What it is to be read from, until a worker does.
    private var unread: UnreadMaterial?
    /// Why it could not be read; its name is then the place where it stands.
    private(set) var readingError: (any Error)?
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

    init(number: Int, unread: UnreadMaterial) {
        self.init(number: number, name: "", materials: [])
        self.unread = unread
    }

    /// Reads it, where nobody has yet.
    /// - Returns: whether there is something to work on.
    mutating func read() -> Bool {
        guard let unread = unread.take() else { return readingError == nil }
        do {
            let material = try unread.read()
            (name, materials) = (material.name, [material])
            result.name = name
            return true
        } catch {
            (name, readingError) = (unread.place, error)
            return false
        }
    }

    /// What is known of its last way through the workflow.
    enum LastPassage: Sendable {
        case unknown
        case known(Passage?)
    }
}
