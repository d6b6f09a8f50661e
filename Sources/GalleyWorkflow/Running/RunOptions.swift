package import GalleyCore
package import GalleyStore

/// How a plan is to be run.
package struct RunOptions: Sendable {
    /// Articles worked on at once; as many as the machine has processors when nil.
    package var jobs: Int?
    /// Pages fetched at once.
    package var fetches = 64
    /// Where results are kept; nil runs without.
    package var desk: Desk?
    /// Id of the first step that is run again; earlier ones must be in the desk.
    package var fromStep: String?
    /// Id of the last step that is run.
    package var toStep: String?
    /// Ids of steps whose kept results are not used.
    package var force: Set<String> = []
    /// Only materials whose name or id is among these; nil takes all.
    package var only: Set<String>?
    /// Lets out of the run what went through before and has not changed since.
    package var onlyChanged = false
    /// Fetches nothing: pages must be in the desk.
    package var isOffline = false
    /// The run's clock; the present time when nil.
    package var now: Timestamp?
    /// How the run was started, for the desk's record; holds no secret.
    package var startedAs: JSONValue?
    /// Ends the run early.
    package var stop = StopSignal()
    /// JSON Lines file that names what was set aside.
    package var failedOut: String?
    /// How many articles the report names one by one; it counts them all.
    package var articleLimit = 10_000

    package init() {}

    /// Whether a material of the source is among those to run.
    func takes(_ material: Material) -> Bool {
        guard let only else { return true }
        return only.contains(material.name) || only.contains(material.itemID ?? "")
    }
}
