package import GalleyCore

/// The way one material went through a workflow the last time: which steps it met with which input, what came of it.
package struct Passage: Sendable, Hashable {
    /// A stretch of steps done as a whole.
    package struct Leg: Sendable, Hashable {
        /// Id of the step.
        package let step: String
        /// What the step was: name, version, options, declared files.
        package let fingerprint: ContentHash
        /// What went in.
        package let input: ContentHash

        /// The key under which the result is kept.
        package var key: ContentHash { ContentHash(of: "\(fingerprint.hex) \(input.hex)".utf8) }

        package init(step: String, fingerprint: ContentHash, input: ContentHash) {
            (self.step, self.fingerprint, self.input) = (step, fingerprint, input)
        }
    }

    /// What one step did for the material: its line in the report, what it took and gave.
    package struct Count: Sendable, Hashable {
        package let line: Int
        package let taken: Int
        package let given: Int

        package init(line: Int, taken: Int, given: Int) {
            (self.line, self.taken, self.given) = (line, taken, given)
        }
    }

    /// The plan it went through under.
    package var plan: ContentHash
    /// What the material was when it had been fetched.
    package var input: ContentHash
    /// In the order it met them.
    package var legs: [Leg] = []
    package var counts: [Count] = []
    /// Ids of the articles that came of it.
    package var articles: [String] = []
    /// Paths of the files that hold nothing but it.
    package var files: [String] = []
    /// Lines for the report, one for each article, as JSON text; empty where the passage cannot stand for the work.
    package var rows: [String] = []
    /// True when all it led to are those files: while they stand, the same input need not go the way again.
    package var isWhole = false

    package init(plan: ContentHash, input: ContentHash) { (self.plan, self.input) = (plan, input) }
}
