/// An option that a step does not take as it stands.
public struct StepOptionError: Error, Sendable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        case unknown, missing
        case wrongShape(StepOption.Shape)
        /// The shape fits, the value does not; the words say why.
        case invalid(String)
    }

    public let reason: Reason
    public let option: String
    public let step: String
    /// The names the step does take.
    public let known: [String]

    public init(_ reason: Reason, option: String, step: String, known: [String] = []) {
        self.reason = reason
        self.option = option
        self.step = step
        self.known = known
    }

    public var description: String {
        switch reason {
        case .unknown: "step \"\(step)\" has no option \"\(option)\"" + NearestName.hint(for: option, among: known)
        case .missing: "step \"\(step)\" needs the option \"\(option)\""
        case .wrongShape(let shape): "option \"\(option)\" of step \"\(step)\" wants \(shape.wanted)"
        case .invalid(let why): "option \"\(option)\" of step \"\(step)\": \(why)"
        }
    }
}
