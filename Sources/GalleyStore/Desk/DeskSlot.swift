package import GalleyCore
import Synchronization

/// Where fetching finds the desk: steps are made while a plan is checked, before it is known which desk a run keeps.
package final class DeskSlot: PageStore {
    private let slot = Mutex<Desk?>(nil)

    package init() {}

    /// Puts the desk in; pages are held there from now on.
    package func put(_ desk: Desk) { slot.withLock { $0 = desk } }

    private var desk: Desk? { slot.withLock { $0 } }

    /// Nil without a desk.
    /// - Throws: `DeskError`.
    package func heldPage(for url: String) async throws -> HeldPage? { try desk?.heldPage(for: url) }

    /// - Throws: `DeskError`.
    package func hold(_ held: HeldPage, for url: String) async throws { try desk?.hold(held, for: url) }

    /// - Throws: `DeskError`.
    package func markGone(_ url: String, at moment: Timestamp) async throws { try desk?.markGone(url, at: moment) }

    /// - Throws: `DeskError`.
    package func heldRobots(of origin: String) async throws -> HeldRobots? { try desk?.heldRobots(of: origin) }

    /// - Throws: `DeskError`.
    package func hold(_ robots: HeldRobots, of origin: String) async throws { try desk?.hold(robots, of: origin) }
}
