import GalleyCore
import GalleyStore

/// Why a material need not go through the workflow: it went through before, and nothing about it has changed.
enum StandingPassage: Sendable {
    /// All it led to stands as it was written.
    case whole(Passage)
    /// It is left out, since only what changed is wanted.
    case leftOut
}
