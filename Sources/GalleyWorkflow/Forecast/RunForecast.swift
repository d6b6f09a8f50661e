/// What a run would do for each material and step, and why; nothing is done to find out.
package struct RunForecast: Sendable {
    /// What a step would do.
    package enum Action: String, Sendable, Hashable {
        /// It would be done.
        case run
        /// What it gave before would be used.
        case reuse
        /// The material does not come there.
        case skip
    }

    /// One step for one material.
    package struct Line: Sendable, Hashable {
        package let step: String
        package let action: Action
        /// Why, as the end of a sentence.
        package let why: String
        /// What the action hangs on that only the run itself will show; nil where it is certain.
        package let unless: String?

        init(_ step: String, _ action: Action, _ why: String, unless: String? = nil) {
            (self.step, self.action, self.why, self.unless) = (step, action, why, unless)
        }
    }

    /// All steps for one material of the source.
    package struct Item: Sendable, Hashable {
        package let name: String
        package internal(set) var lines: [Line] = []
    }

    package let workflow: String
    /// In the order of the source.
    package internal(set) var items: [Item] = []
    /// What the source could not read, with the reason.
    package internal(set) var unreadable: [(name: String, why: String)] = []
    /// Steps behind a place where all the material is needed first: these are done every time.
    package internal(set) var later: [String] = []

    /// How many materials a step would run, reuse and skip.
    package func count(of step: String, _ action: Action) -> Int {
        items.count { $0.lines.contains { $0.step == step && $0.action == action } }
    }
}
