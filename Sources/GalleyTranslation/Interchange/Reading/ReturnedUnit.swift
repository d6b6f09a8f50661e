/// One unit of a file that came back.
package struct ReturnedUnit: Sendable, Hashable, Identifiable {
    package let id: String
    /// The source as the file repeats it; nil where the format does not.
    package let source: HandoffText?
    /// The translation; nil where there is none. Kinds of spans are the file's words until they are resolved.
    package let target: HandoffText?
    /// Where it stands in the file, from 1; 0 where the format has no lines.
    package let line: Int

    package init(id: String, source: HandoffText?, target: HandoffText?, line: Int = 0) {
        self.id = id
        self.source = source
        self.target = target
        self.line = line
    }
}
