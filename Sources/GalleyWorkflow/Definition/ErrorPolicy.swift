/// What becomes of articles that a step could not do.
package struct ErrorPolicy: Sendable, Hashable {
    /// How many set-aside articles a run bears before it counts as failed.
    package enum Limit: Sendable, Hashable {
        case count(Int)
        /// 0…100 of those read.
        case percent(Double)

        /// Reads `2%` or `5`.
        package init?(_ text: String) {
            if text.hasSuffix("%") {
                guard let value = Double(text.dropLast()), (0...100).contains(value) else { return nil }
                self = .percent(value)
            } else {
                guard let value = Int(text), value >= 0 else { return nil }
                self = .count(value)
            }
        }

        package func isExceeded(by setAside: Int, of read: Int) -> Bool {
            switch self {
            case .count(let most): setAside > most
            case .percent(let most): Double(setAside) * 100 > most * Double(read)
            }
        }
    }

    /// Folder for what was set aside, below the output folder.
    package var quarantine = "quarantine"
    package var most: Limit?
}
