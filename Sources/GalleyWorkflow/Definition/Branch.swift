/// A named way an article may go after a `route`.
package struct Branch: Sendable, Hashable {
    package let name: String
    package let steps: [StepUse]
    package let pointer: String
}
