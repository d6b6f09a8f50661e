package import GalleyCore

/// A test that stands in the workflow file: a sample goes in at one step, and what comes out at another is looked at.
package struct WorkflowTestCase: Sendable, Hashable {
    /// What goes in.
    package enum Input: Sendable, Hashable {
        /// A file, relative to the workflow file.
        case file(String)
        /// A page or plain text written into the test itself.
        case page(text: String, mediaType: String)
        /// An article as JSON.
        case article(JSONValue)
    }

    package let name: String
    package let input: Input
    /// The address the sample is said to come from.
    package let url: String?
    /// Id of the first step that is run; nil for the first that takes what the sample is.
    package let from: String?
    /// Id of the last step that is run; nil for the last before anything leaves the workflow.
    package let to: String?
    package let expectations: [Condition]
    /// How many articles shall come out.
    package let gives: Int
    /// A file that what comes out is compared with, whole.
    package let golden: String?
    /// Words of the error with which the article shall be set aside.
    package let setAside: String?
    /// The branches a `route` at the end shall choose.
    package let goesTo: [String]?
    package let pointer: String

    /// The same test over other steps; nil leaves its own.
    func beginning(at first: String?, endingAt last: String?) -> WorkflowTestCase {
        WorkflowTestCase(
            name: name, input: input, url: url, from: first ?? from, to: last ?? to, expectations: expectations,
            gives: gives, golden: golden, setAside: setAside, goesTo: last == nil ? goesTo : nil, pointer: pointer)
    }
}
