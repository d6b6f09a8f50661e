package import GalleyCore

/// A step as the file writes it: which one, with which options, and where it stands.
package struct StepUse: Sendable, Hashable {
    /// The id given, else one made from what it uses; once in a workflow.
    package let id: String
    /// The name of the step.
    package let use: String
    /// The options as written, parameters not yet put in.
    package let options: JSONValue.Object
    /// The list of values the step is done for, as written.
    package let forEach: JSONValue?
    /// Where a `route` sends what it takes; empty for every other step.
    package let cases: [RouteCase]
    /// JSON Pointer of the step in the file.
    package let pointer: String
    /// The folder its paths are relative to: that of the file it stands in.
    var folder: String?
    /// True for a step of a workflow that stands in this one.
    var isPlaced = false

    /// JSON Pointer of one of its options.
    func pointer(ofOption name: String) -> String { pointer.appendingToken("with").appendingToken(name) }

    /// True when another workflow stands here.
    var isWorkflow: Bool { use.hasSuffix(".json") }

    var isRoute: Bool { use == StepUse.routeName }

    /// The one step that belongs to the flow and not to the registry's makers.
    static let routeName = "route"
}
