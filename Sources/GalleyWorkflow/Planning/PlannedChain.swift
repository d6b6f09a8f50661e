/// Steps one after the other, and perhaps a route at the end.
package struct PlannedChain: Sendable {
    package var steps: [PlannedStep] = []
    package var route: PlannedRoute?
}

/// The end of a chain from which articles go different ways.
package struct PlannedRoute: Sendable {
    package let id: String
    package let cases: [RouteCase]
}
